import { fixture } from '@open-wc/testing';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { CivicExportEvent } from '../../src/element/export-event.js';
import { disclosureView } from '../../src/element/disclosure.js';
import { RecordDialog } from '../../src/element/record-dialog.js';
import { recordDialogStyles } from '../../src/element/record-dialog.styles.js';
import { Sharing } from '../../src/element/sharing.js';
import { readFeed } from '../../src/feed/read-feed.js';
import { textIn } from '../../src/language/text.js';
import { statusOf, windowOf, type CivicEvent, type Consultation } from '../../src/model/consultation.js';
import { hostStyles } from '../../src/theme/host.styles.js';
import { styles } from '../../src/widgets/consultation-calendar/consultation-calendar.styles.js';
import type { DetailsSetting } from '../../src/widgets/consultation-calendar/details/details-setting.js';
import { detailsStyles } from '../../src/widgets/consultation-calendar/details/details.styles.js';
import { detailsView } from '../../src/widgets/consultation-calendar/details/details-view.js';
import type { Entry } from '../../src/calendar/groups.js';
import { feedOf } from './widget.js';

type Occasion = Consultation | CivicEvent;

/** An element as small as can be that opens the details of its entries, as the calendar does. */
export class DetailsHost extends LitElement {
  static override styles = [hostStyles, styles];

  entries: readonly Entry[] = [];
  tag = 'pl';
  now = 0;
  visitorZone = 'Europe/Warsaw';
  variant: 'dialog' | 'inline' = 'dialog';
  more: Partial<DetailsSetting> = {};
  chosen: Occasion | undefined;
  readonly sharing = new Sharing(this);
  private readonly dialog = new RecordDialog(this, detailsStyles, () => {
    this.chosen = undefined;
    this.requestUpdate();
  });

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    // The dialog brings its own styles to a root that is there; here it is made with it.
    (root as ShadowRoot).adoptedStyleSheets.push(
      ...[recordDialogStyles, ...detailsStyles].flatMap(({ styleSheet }) => styleSheet ?? []),
    );
    return root;
  }

  readonly choose = (event: Event, record: Occasion): void => {
    event.preventDefault();
    this.dialog.openedBy(event.currentTarget);
    this.chosen = record;
    this.requestUpdate();
  };

  get setting(): DetailsSetting {
    return {
      tag: this.tag,
      zone: 'Europe/Warsaw',
      now: this.now,
      level: 2,
      say: (text, language = 'pl') => {
        if (text === undefined) return nothing;
        const said = textIn(text, this.tag, language);
        return said.lang === undefined ? said.text : html`<span lang=${said.lang}>${said.text}</span>`;
      },
      plain: (text, language = 'pl') => (text === undefined ? '' : textIn(text, this.tag, language).text),
      select: this.choose,
      language: 'pl',
      visitorZone: this.visitorZone,
      link: 'https://example.org/konsultacje?wpis=park',
      name: 'Konsultacje',
      site: 'example.org',
      whole: (records) => Promise.resolve(records),
      exporting: (format, records) => this.dispatchEvent(new CivicExportEvent(format, records)),
      sharing: this.sharing,
      ...this.more,
    };
  }

  protected override render(): TemplateResult {
    const open = this.entries.find(({ record }) => record === this.chosen);
    return html`<ul>
        ${this.entries.map(
          (entry) =>
            html`<li>
              <h2>
                <a
                  href=${entry.record.url ?? '#'}
                  @click=${(event: Event) => {
                    this.choose(event, entry.record);
                  }}
                  >${this.setting.plain(entry.record.title)}</a
                >
              </h2>
              ${this.variant === 'inline' ? this.inline(entry) : nothing}
            </li>`,
        )}
      </ul>
      ${
        open && this.variant === 'dialog'
          ? this.dialog.view({
              id: open.record.id,
              title: this.setting.say(open.record.title, open.record.language),
              level: this.setting.level,
              tag: this.tag,
              content: detailsView(open, this.setting),
            })
          : nothing
      }`;
  }

  private inline(entry: Entry): TemplateResult {
    const open = this.chosen === entry.record;
    return disclosureView(
      this.setting.say(entry.record.title, entry.record.language),
      this.tag,
      open,
      open ? detailsView(entry, this.setting) : nothing,
      (unfolded) => {
        this.chosen = unfolded ? entry.record : undefined;
        this.requestUpdate();
      },
    );
  }
}

customElements.define('details-host', DetailsHost);

/** The records of a feed of these items as the calendar's entries on 23 November 2026. */
async function entriesOf(
  items: readonly object[],
  now = Date.parse('2026-11-23T12:00:00Z'),
): Promise<readonly Entry[]> {
  const { records } = await readFeed(feedOf(items, { home_page_url: 'https://example.org/' }), { now });
  return records
    .filter((record) => record.kind === 'consultation' || record.kind === 'event')
    .map((record) => ({
      record,
      status: statusOf(record, now, 'Europe/Warsaw'),
      window: windowOf(record, 'Europe/Warsaw'),
    }));
}

/** Puts an element with these entries on the page. */
async function detailsOn(items: readonly object[], fields: Partial<DetailsHost> = {}): Promise<DetailsHost> {
  const now = Date.parse('2026-11-23T12:00:00Z');
  const main = await fixture(html`<main><h1>Konsultacje</h1></main>`);
  const host = new DetailsHost();
  main.append(host);
  Object.assign(host, { entries: await entriesOf(items, now), now }, fields);
  host.requestUpdate();
  await host.updateComplete;
  return host;
}

const line = (element: Element | null | undefined): string =>
  ((element as HTMLElement | null | undefined)?.innerText ?? '')
    .replace(/\s+/g, ' ')
    .replace(/ :/g, ':')
    .trim();

/** The details as a resident meets them. */
export class DetailsPage {
  constructor(readonly host: DetailsHost) {}

  static async open(
    items: readonly object[],
    fields: Partial<DetailsHost> = {},
    nth = 0,
  ): Promise<DetailsPage> {
    const page = new DetailsPage(await detailsOn(items, fields));
    if (page.host.variant === 'inline') page.host.chosen = page.host.entries[nth]!.record;
    else page.links[nth]!.click();
    page.host.requestUpdate();
    await page.host.updateComplete;
    return page;
  }

  get links(): readonly HTMLAnchorElement[] {
    return [...this.root.querySelectorAll<HTMLAnchorElement>('h2 > a')];
  }

  get dialog(): HTMLDialogElement | null {
    return this.root.querySelector('dialog');
  }

  get details(): HTMLElement {
    return this.folded!;
  }

  /** The same, or nothing where they are folded. */
  get folded(): HTMLElement | null {
    return this.root.querySelector('[part="details"]');
  }

  /** What has the focus. */
  get focused(): Element | null {
    return this.root.activeElement;
  }

  get words(): string {
    return line(this.details);
  }

  /** The value of a fact, by its term. */
  fact(term: string): string | undefined {
    const own = [...this.details.querySelectorAll('dt')].find((one) => line(one) === term);
    return own && line(own.nextElementSibling);
  }

  /** What stands under a heading. */
  section(name: string): string | undefined {
    const own = [...this.details.querySelectorAll('section')].find(
      (one) => line(one.firstElementChild) === name,
    );
    return own && line(own).slice(name.length).trim();
  }

  /** A link or a button by what it says. */
  control(words: string): HTMLElement {
    const own = [...this.root.querySelectorAll<HTMLElement>('a, button')].find((one) =>
      line(one).startsWith(words),
    );
    if (!own) throw new Error(`There is no “${words}”.`);
    return own;
  }

  href(words: string): string | null {
    return this.control(words).getAttribute('href');
  }

  status(): string {
    return line(this.root.querySelector('[role="status"]'));
  }

  private get root(): ShadowRoot {
    return this.host.shadowRoot!;
  }
}
