import { pageAddress } from '../../element/page-address.js';
import { html, nothing } from 'lit';
import { addStyles } from '../../element/add-styles.js';
import type { AddressController } from '../../element/address-controller.js';
import { disclosureView } from '../../element/disclosure.js';
import { CivicExportEvent } from '../../element/export-event.js';
import { LateToggle } from '../../element/observing/late-toggle.js';
import type { Organisation } from '../../model/organisation.js';
import type { DetailsSetting } from './details/details-setting.js';
import type { DirectoryChoice } from './directory-choice.js';
import type { DirectoryLibrary } from './directory-library.js';
import type { DirectorySetting } from './directory-setting.js';
import { focusOn } from './organisation-card.js';
import type { ShelfHost } from './shelf-host.js';

type Details = typeof import('./details/details.js');
type Shortlist = InstanceType<typeof import('./take-home/shortlist.js').Shortlist>;

/**
 * How organisations are shown beyond their cards: as a table, on a map, by distance, on a list, with their details. Loaded
 * when somebody asks for one of these, and each of them when it is needed first. @public
 */
export class FurtherShelf {
  private details: Details | undefined;
  private dialog: InstanceType<Details['RecordDialog']> | undefined;
  private sharing: InstanceType<Details['Sharing']> | undefined;
  private table: typeof import('./table/table-view.js') | undefined;
  private map: InstanceType<typeof import('./map/map-part.js').MapPart> | undefined;
  private near: InstanceType<typeof import('./map/near-part.js').NearPart> | undefined;
  private readonly toggle: LateToggle;
  private list: Shortlist | undefined;
  private open = '';

  /**
   * @param address Keeps the id of the organisation that is open.
   * @param loadHours Loads what says whether one is open now.
   */
  constructor(
    private readonly host: ShelfHost,
    private readonly library: Pick<DirectoryLibrary, 'lookUp'>,
    private readonly choice: Pick<DirectoryChoice, 'goNear'>,
    private readonly address: AddressController,
    private readonly loadHours: () => Promise<void>,
  ) {
    this.toggle = new LateToggle(host);
  }

  /** Loads what the first view cannot do without. */
  async prepare(): Promise<void> {
    const { host, choice } = this;
    if (host.layout === 'table') await this.loadTable();
    if (host.shortlist) await this.loadShortlist();
    if (host.mapTiles) this.map ??= new (await import('./map/map-part.js')).MapPart(host);
    if (this.isNearable) this.near ??= new (await import('./map/near-part.js')).NearPart(host, choice);
    await this.near?.prepare();
  }

  /** Whether the host page has asked for something meanwhile that is not there yet. */
  get isBehind(): boolean {
    const { layout, shortlist, mapTiles } = this.host;
    return (
      (layout === 'table' && !this.table) ||
      (shortlist && !this.list) ||
      (!!mapTiles && !this.map) ||
      ((this.near || this.isNearable) && this.near?.isBehind !== false)
    );
  }

  private get isNearable(): boolean {
    const { nearMe, near, postcodes, searchType } = this.host;
    return (nearMe || !!(near || postcodes)) && !searchType;
  }

  /** The organisations on the list that the person looks at; nothing where they look at none. */
  get chosen(): readonly Organisation[] | undefined {
    const { host, list, library } = this;
    const ids = list?.chosen;
    const unknown = ids?.filter((id) => !host.organisation(id)) ?? [];
    if (unknown.length) void library.lookUp(unknown);
    return ids?.flatMap((id) => host.organisation(id) ?? []);
  }

  /** What stands above them: the switch to the list, the map, the way to what is near. */
  above(setting: DirectorySetting): unknown {
    const { list, map, near } = this;
    return html`${list?.switchView(setting.tag)}
    ${
      map || near
        ? html`<div class="around">
            ${near ? html`<div class="choices">${near.view(setting.tag)}</div>` : nothing}
            ${map?.view(this.mapSetting(setting))}
          </div>`
        : nothing
    }`;
  }

  /** The organisations as a table; nothing where they are cards. */
  tableView(shown: readonly Organisation[], setting: DirectorySetting): unknown {
    return this.host.layout === 'table' ? this.table?.tableView(shown, setting) : undefined;
  }

  /** What may be taken home, once somebody has asked. */
  takeHomeView(count: number, bare: DirectorySetting): unknown {
    const { details, list, host } = this;
    const setting = this.detailsSetting(bare);
    if (!details || !setting) return nothing;
    return html`${details.takeHomeView(count, () => host.found(), setting)}
    ${list?.size ? details.shortlistView(list.addressOn(pageAddress()), list.clear, setting) : nothing}`;
  }

  /** The details of the one that is open. */
  dialogView(bare: DirectorySetting): unknown {
    const { details, host } = this;
    const setting = this.detailsSetting(bare);
    const open = this.open && host.details !== 'inline' ? host.organisation(this.open) : undefined;
    return open && details && setting
      ? this.dialog?.view({
          id: open.id,
          title: setting.say(open.name, open.language),
          level: setting.level,
          tag: setting.tag,
          content: details.detailsView(open, setting),
        })
      : nothing;
  }

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

  /** What is shown of each organisation beside what is on its card. */
  additions(bare: DirectorySetting): Partial<DirectorySetting> {
    const { host, list, details, near } = this;
    const distance = near?.here && ((organisation: Organisation) => near.distance(organisation, bare.tag));
    const additions = { keep: list?.keepView, distance };
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
    const page = pageAddress();
    return (
      sharing && {
        ...bare,
        name: host.name,
        sharing,
        exporting: (format, records) => host.dispatchEvent(new CivicExportEvent(format, records)),
        linkTo: ({ id, url }) =>
          host.urlState && page !== undefined ? this.address.addressWith(id, page) : (url ?? page),
        shortlist: list,
        toggleOf: (one) => (host.observe ? this.toggle.of(one, bare.outcomes, bare) : nothing),
      }
    );
  }

  /** Loads what is needed, and remembers what was pressed: the focus goes back there. */
  async unfold(id: string, opener: EventTarget | null): Promise<void> {
    await this.load();
    this.dialog?.openedBy(opener);
    await this.show(id);
  }

  /** Shows the details of the organisation called `id`; of none where that is empty. */
  async show(id: string): Promise<void> {
    if (id) await this.load();
    if (id && !this.host.organisation(id)) await this.library.lookUp([id]);
    this.open = id;
    this.address.keep(id);
    this.host.requestUpdate();
  }

  /** Loads the details, and what is taken home. */
  async load(): Promise<void> {
    this.details ??= await import('./details/details.js');
    await Promise.all([this.loadHours(), this.host.observe ? this.toggle.load() : undefined]);
    const { RecordDialog, Sharing, styles } = this.details;
    this.dialog ??= new RecordDialog(this.host, styles, () => void this.show(''));
    this.sharing ??= new Sharing(this.host);
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
