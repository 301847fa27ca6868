import { html, type ReactiveController } from 'lit';
import { AddressController } from '../../element/address-controller.js';
import { CivicSelectEvent } from '../../element/events.js';
import { saysHours, type Organisation } from '../../model/organisation.js';
import type { DirectoryChoice } from './directory-choice.js';
import type { DirectoryLibrary } from './directory-library.js';
import type { DirectorySetting } from './directory-setting.js';
import { organisationCard } from './organisation-card.js';
import type { ShelfHost } from './shelf-host.js';
import { sourcesView } from './sources-view.js';

type Further = InstanceType<typeof import('./further-shelf.js').FurtherShelf>;

/** How organisations are shown: as cards, and as whatever else the host page or a person asks for. */
export class OrganisationShelf implements ReactiveController {
  private further: Further | undefined;
  private loading: Promise<Further> | undefined;
  private hours: typeof import('./hours/open-view.js') | undefined;
  private readonly address: AddressController;

  constructor(
    private readonly host: ShelfHost,
    private readonly library: Pick<DirectoryLibrary, 'lookUp'>,
    private readonly choice: Pick<DirectoryChoice, 'goNear' | 'state'>,
  ) {
    host.addController(this);
    this.address = new AddressController(host, (id) => void this.show(id), 500, { part: 'item' });
  }

  /** What the host page asks for is loaded while the feed is on its way. */
  hostUpdate(): void {
    if (this.wantsMore) this.more().catch(() => undefined);
  }

  /** Loads what the first view cannot do without. */
  async prepare(): Promise<void> {
    if (this.wantsMore) await (await this.more()).prepare();
  }

  /** Whether the host page asks for more than cards. */
  private get wantsMore(): boolean {
    const { layout, details, shortlist, observe, mapTiles, nearMe, near, postcodes } = this.host;
    return (
      layout === 'table' ||
      details === 'inline' ||
      shortlist ||
      observe ||
      nearMe ||
      !!(mapTiles || near || postcodes)
    );
  }

  /** The organisations on the list that the person looks at; nothing where they look at none. */
  get chosen(): readonly Organisation[] | undefined {
    return this.further?.chosen;
  }

  /** The organisations that are shown, as cards or as a table. */
  view(shown: readonly Organisation[], bare: DirectorySetting): unknown {
    const { further, hours } = this;
    // What comes after the first sight: a line is kept for it.
    if (!hours && shown.some(saysHours)) void this.loadHours();
    if (further ? further.isBehind : this.wantsMore)
      void this.prepare().then(() => {
        this.host.requestUpdate();
      });
    const setting = { ...bare, hours, ...further?.additions(bare) };
    const above = further?.above(setting);
    if (shown.length === 0) return above;
    return html`${above}
    ${
      further?.tableView(shown, setting) ??
      html`<ul class="organisations ${this.choice.state.query && 'found'}" aria-labelledby="heading">
        ${shown.map((organisation) => organisationCard(organisation, setting))}
      </ul>`
    }
    ${sourcesView(shown, bare)}`;
  }

  /** What stands below them: what may be taken home, and the details of the one that is open. */
  below(count: number, bare: DirectorySetting): unknown {
    const { further } = this;
    return html`<details part="take-home" @toggle=${this.onToggle}>
        <summary>${bare.terms.takeHome}</summary>
        ${further?.takeHomeView(count, bare)}
      </details>
      ${further?.dialogView(bare)}`;
  }

  /** Describes what is shown to search engines. */
  async describe(shown: readonly Organisation[], setting: DirectorySetting): Promise<void> {
    const { describeOrganisations } = await import('./take-home/organisation-description.js');
    if (this.host.isConnected) describeOrganisations(this.host, shown, setting);
  }

  /** A person follows an organisation: the host page may see to it, or a new tab; else its details open. */
  readonly follow = (event: Event, organisation: Organisation): void => {
    const { metaKey, ctrlKey, shiftKey, currentTarget } = event as MouseEvent;
    const isOurs = this.host.dispatchEvent(new CivicSelectEvent(organisation));
    if (isOurs && (this.host.details !== 'dialog' || metaKey || ctrlKey || shiftKey)) return;
    event.preventDefault();
    if (isOurs) void this.opened().then((further) => further.unfold(organisation.id, currentTarget));
  };

  private readonly onToggle = (): void => {
    void this.opened().then((further) => further.load());
  };

  private async show(id: string): Promise<void> {
    if (id || this.further) await (await this.opened()).show(id);
  }

  /** All that details take, asked for at once. */
  private async opened(): Promise<Further> {
    const [further] = await Promise.all([this.more(), import('./details/details.js')]);
    return further;
  }

  private async more(): Promise<Further> {
    this.loading ??= import('./further-shelf.js').then(({ FurtherShelf }) => {
      const { host, library, choice, address } = this;
      host.requestUpdate();
      return (this.further = new FurtherShelf(host, library, choice, address, () => this.loadHours()));
    });
    try {
      return await this.loading;
    } catch (error) {
      this.loading = undefined;
      throw error;
    }
  }

  private async loadHours(): Promise<void> {
    this.hours ??= await import('./hours/open-view.js');
    this.host.requestUpdate();
  }
}
