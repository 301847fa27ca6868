import { html, nothing, type ReactiveControllerHost } from 'lit';
import { addStyles } from '../../element/add-styles.js';
import { AddressController } from '../../element/address-controller.js';
import { disclosureView } from '../../element/disclosure.js';
import { CivicSelectEvent } from '../../element/events.js';
import { CivicExportEvent } from '../../element/export-event.js';
import { LateToggle } from '../../element/observing/late-toggle.js';
import { saysHours, type Organisation } from '../../model/organisation.js';
import type { DetailsSetting } from './details/details-setting.js';
import type { DirectoryChoice } from './directory-choice.js';
import type { DirectoryLibrary } from './directory-library.js';
import type { DirectorySetting } from './directory-setting.js';
import { focusOn, organisationCard } from './organisation-card.js';
import { sourcesView } from './sources-view.js';

/** What the host page says of how organisations are shown. */
export interface ShelfHost extends ReactiveControllerHost, HTMLElement {
  readonly urlState: boolean;
  readonly layout: string;
  readonly details: string;
  readonly shortlist: boolean;
  readonly observe: boolean;
  readonly jsonLd: boolean;
  readonly nearMe: boolean;
  readonly near: string;
  readonly mapTiles: string;
  readonly mapAttribution: string;
  /** What the directory is called. */
  readonly name: string;
  /** Whether a server searches: it is not told where anybody is. */
  readonly searchType: string;
  found(): Promise<readonly Organisation[]>;
  organisation(id: string): Organisation | undefined;
}

type Details = typeof import('./details/details.js');
type Shortlist = InstanceType<typeof import('./take-home/shortlist.js').Shortlist>;

/** How organisations are shown beyond their cards. Each part is loaded when it is needed first. */
export class OrganisationShelf {
  private details: Details | undefined;
  private dialog: InstanceType<Details['RecordDialog']> | undefined;
  private sharing: InstanceType<Details['Sharing']> | undefined;
  private hours: typeof import('./hours/open-view.js') | undefined;
  private table: typeof import('./table/table-view.js') | undefined;
  private map: InstanceType<typeof import('./map/map-part.js').MapPart> | undefined;
  private near: InstanceType<typeof import('./map/near-part.js').NearPart> | undefined;
  private readonly toggle: LateToggle;
  private list: Shortlist | undefined;
  private open = '';
  private readonly address: AddressController;

  constructor(
    private readonly host: ShelfHost,
    private readonly library: Pick<DirectoryLibrary, 'lookUp'>,
    private readonly choice: Pick<DirectoryChoice, 'goNear'>,
  ) {
    this.toggle = new LateToggle(host);
    this.address = new AddressController(host, (id) => void this.show(id), 500, { part: 'item' });
  }

  /** Loads what the first view cannot do without. */
  async prepare(): Promise<void> {
    const { host, choice } = this;
    if (host.layout === 'table') await this.loadTable();
    if (host.shortlist) await this.loadShortlist();
    if (host.mapTiles) this.map ??= new (await import('./map/map-part.js')).MapPart(host);
    if (this.isNearable) this.near ??= new (await import('./map/near-part.js')).NearPart(host, choice);
    this.near?.from(host.near);
  }

  /** Whether the host page has asked for something meanwhile that is not there yet. */
  private get isBehind(): boolean {
    const { layout, shortlist, mapTiles } = this.host;
    return (
      (layout === 'table' && !this.table) ||
      (shortlist && !this.list) ||
      (!!mapTiles && !this.map) ||
      ((this.near || this.isNearable) && this.near?.given !== this.host.near)
    );
  }

  private get isNearable(): boolean {
    return (this.host.nearMe || !!this.host.near) && !this.host.searchType;
  }

  /** The organisations on the list that the person looks at; nothing where they look at none. */
  get chosen(): readonly Organisation[] | undefined {
    const { host, list, library } = this;
    const ids = list?.chosen;
    const unknown = ids?.filter((id) => !host.organisation(id)) ?? [];
    if (unknown.length) void library.lookUp(unknown);
    return ids?.flatMap((id) => host.organisation(id) ?? []);
  }

  /** The organisations that are shown, as cards or as a table. */
  view(shown: readonly Organisation[], bare: DirectorySetting): unknown {
    // What comes after the first sight: a line is kept for it.
    if (!this.hours && shown.some(saysHours)) void this.loadHours();
    if (this.isBehind) void this.prepare().then(() => this.host.requestUpdate());
    const setting = { ...bare, ...this.additions(bare) };
    const { table, host, list, map, near } = this;
    const above = html`${list?.switchView(bare.tag)}
    ${
      map || near
        ? html`<div class="around">
            ${near ? html`<div class="choices">${near.view(bare.tag)}</div>` : nothing}
            ${map?.view(this.mapSetting(setting))}
          </div>`
        : nothing
    }`;
    if (shown.length === 0) return above;
    return html`${above}
    ${
      host.layout === 'table' && table
        ? table.tableView(shown, setting)
        : html`<ul class="organisations" aria-labelledby="heading">
            ${shown.map((organisation) => organisationCard(organisation, setting))}
          </ul>`
    }
    ${sourcesView(shown, bare)}`;
  }

  /** What stands below them: what may be taken home, and the details of the one that is open. */
  below(count: number, bare: DirectorySetting): unknown {
    const { details, list, host } = this;
    const setting = this.detailsSetting(bare);
    const open = this.open && host.details !== 'inline' ? host.organisation(this.open) : undefined;
    return html`<details part="take-home" @toggle=${() => void this.load()}>
        <summary>${bare.terms.takeHome}</summary>
        ${details && setting ? details.takeHomeView(count, () => host.found(), setting) : nothing}
        ${details && setting && list?.size ? details.shortlistView(list.address, list.clear, setting) : nothing}
      </details>
      ${
        open && details && setting
          ? this.dialog?.view({
              id: open.id,
              title: setting.say(open.name, open.language),
              level: setting.level,
              tag: setting.tag,
              content: details.detailsView(open, setting),
            })
          : nothing
      }`;
  }

  /** Describes what is shown to search engines. */
  async describe(shown: readonly Organisation[], setting: DirectorySetting): Promise<void> {
    const { describeOrganisations } = await import('./take-home/organisation-description.js');
    if (this.host.isConnected) describeOrganisations(this.host, shown, setting);
  }

  /** A person follows an organisation: the host page may see to it, or a new tab; else its details open. */
  readonly follow = (event: Event, organisation: Organisation): void => {
    const { metaKey, ctrlKey, shiftKey } = event as MouseEvent;
    const isOurs = this.host.dispatchEvent(new CivicSelectEvent(organisation));
    if (isOurs && (this.host.details !== 'dialog' || metaKey || ctrlKey || shiftKey)) return;
    event.preventDefault();
    if (isOurs) void this.unfold(organisation.id, event.currentTarget);
  };

  /** On a map a name leads to the details, or else to its card: there is no address to follow. */
  private mapSetting(setting: DirectorySetting): DirectorySetting {
    if (this.host.details === 'dialog') return setting;
    const select = (_: Event, { id }: Organisation) => {
      focusOn(
        this.host.shadowRoot?.getElementById(`name-${id}`)?.closest<HTMLElement>('[part="organisation"]'),
      );
    };
    return { ...setting, select };
  }

  private additions(bare: DirectorySetting): Partial<DirectorySetting> {
    const { host, hours, list, details, near } = this;
    const distance = near?.here && ((organisation: Organisation) => near.distance(organisation, bare.tag));
    const additions = { hours, keep: list?.keepView, distance };
    if (host.details === 'page' && host.observe) {
      void this.toggle.load();
      const many = { ...bare, isOneOfMany: true };
      return { ...additions, below: (one) => this.toggle.of(one, bare.outcomes, many) ?? nothing };
    }
    if (host.details !== 'inline') return additions;
    const setting = this.detailsSetting(bare);
    return {
      ...additions,
      below: (organisation) => {
        const isOpen = organisation.id === this.open;
        const content = isOpen && details && setting ? details.detailsView(organisation, setting) : nothing;
        const title = bare.say(organisation.name, organisation.language);
        return disclosureView(title, bare.tag, isOpen, content, (now) => {
          void this.show(now ? organisation.id : '');
        });
      },
    };
  }

  private detailsSetting(bare: DirectorySetting): DetailsSetting | undefined {
    const { sharing, host, list } = this;
    return (
      sharing && {
        ...bare,
        name: host.name,
        sharing,
        exporting: (format, records) => host.dispatchEvent(new CivicExportEvent(format, records)),
        linkTo: ({ id, url }) => (host.urlState ? this.address.addressWith(id) : (url ?? location.href)),
        shortlist: list,
        toggleOf: (one) => (host.observe ? this.toggle.of(one, bare.outcomes, bare) : nothing),
      }
    );
  }

  /** Loads what is needed, and remembers what was pressed: the focus goes back there. */
  private async unfold(id: string, opener: EventTarget | null): Promise<void> {
    await this.load();
    this.dialog?.openedBy(opener);
    await this.show(id);
  }

  private async show(id: string): Promise<void> {
    if (id) await this.load();
    if (id && !this.host.organisation(id)) await this.library.lookUp([id]);
    this.open = id;
    this.address.keep(id);
    this.host.requestUpdate();
  }

  private async load(): Promise<void> {
    this.details ??= await import('./details/details.js');
    await Promise.all([this.loadHours(), this.host.observe ? this.toggle.load() : undefined]);
    const { RecordDialog, Sharing, styles } = this.details;
    this.dialog ??= new RecordDialog(this.host, styles, () => void this.show(''));
    this.sharing ??= new Sharing(this.host);
    this.host.requestUpdate();
  }

  private async loadHours(): Promise<void> {
    this.hours ??= await import('./hours/open-view.js');
    this.host.requestUpdate();
  }

  private async loadTable(): Promise<void> {
    this.table ??= await import('./table/table-view.js');
    addStyles(this.host, [this.table.tableStyles]);
  }

  private async loadShortlist(): Promise<void> {
    const { Shortlist, shortlistStyles } = await import('./take-home/shortlist.js');
    this.list ??= new Shortlist(this.host);
    addStyles(this.host, [shortlistStyles]);
  }
}
