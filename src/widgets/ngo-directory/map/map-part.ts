import { html, nothing, svg, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { addStyles } from '../../../element/add-styles.js';
import { termsFor } from '../../../language/languages.js';
import { formatNumber } from '../../../language/numbers.js';
import { textIn } from '../../../language/text.js';
import type { Organisation } from '../../../model/organisation.js';
import { icon } from '../../../theme/icons.js';
import type { DirectorySetting } from '../directory-setting.js';
import { MapPane, type Pin } from './map-pane.js';
import { mapStyles } from './map.styles.js';
import { mapTerms } from './map.terms.js';
import { worldPoint } from './projection.js';
import { tileHost } from './tiles.js';

interface Host extends ReactiveControllerHost, HTMLElement {
  readonly mapTiles: string;
  readonly mapAttribution: string;
  found(): Promise<readonly Organisation[]>;
  organisation(id: string): Organisation | undefined;
}

const nearer = icon(svg`<path d="M12 5v14M5 12h14" />`);
const further = icon(svg`<path d="M5 12h14" />`);

/** The map of a directory. Nothing is asked of the site that it comes from before a person has said yes. */
export class MapPart {
  private isShown = false;
  private pane: MapPane | undefined;
  private without = 0;

  constructor(private readonly host: Host) {
    addStyles(host, [mapStyles]);
  }

  /** The button, and the map once a person has asked for it. */
  view(setting: DirectorySetting): TemplateResult | typeof nothing {
    const site = tileHost(this.host.mapTiles);
    if (site === undefined) return nothing;
    const terms = termsFor(mapTerms, setting.tag);
    const toggle = () => {
      this.isShown = !this.isShown;
      this.host.requestUpdate();
    };
    if (this.isShown) void this.refresh(setting);
    return html`<button type="button" aria-expanded=${String(this.isShown)} @click=${toggle}>
        ${this.isShown ? terms.hide : terms.show(site)}
      </button>
      ${this.isShown ? this.mapView(setting) : nothing}`;
  }

  private mapView({ tag }: DirectorySetting): TemplateResult {
    const terms = termsFor(mapTerms, tag);
    const step = (steps: number) => () => {
      this.pane?.zoomBy(steps);
    };
    return html`<div class="map" part="map">
        ${this.pane?.element ?? nothing}
        <div class="zoom">
          <button type="button" aria-label=${terms.nearer} @click=${step(1)}>${nearer}</button>
          <button type="button" aria-label=${terms.further} @click=${step(-1)}>${further}</button>
        </div>
        ${this.host.mapAttribution ? html`<p class="small muted attribution">${this.host.mapAttribution}</p>` : nothing}
      </div>
      ${this.without ? html`<p class="small muted">${terms.without(formatNumber(this.without, tag))}</p>` : nothing}`;
  }

  /** Puts on the map what the search and the filters left. */
  private async refresh(setting: DirectorySetting): Promise<void> {
    const terms = termsFor(mapTerms, setting.tag);
    const found = await this.host.found();
    const pins = found.flatMap((organisation) => pinsOf(organisation, setting));
    const placed = new Set(pins.map(({ id }) => id.split('\n', 1)[0]));
    const paneSetting = {
      template: this.host.mapTiles,
      clusterWords: (count: number) => terms.cluster(formatNumber(count, setting.tag)),
      choose: (event: Event, id: string) => {
        const organisation = this.host.organisation(id.split('\n', 1)[0]!);
        if (organisation) setting.select(event, organisation);
      },
    };
    const isNew = !this.pane;
    this.pane ??= new MapPane(paneSetting);
    this.pane.element.setAttribute('aria-label', `${terms.map}. ${terms.keys}`);
    const without = found.length - placed.size;
    if (isNew || without !== this.without) {
      this.without = without;
      this.host.requestUpdate();
      await this.host.updateComplete;
    }
    this.pane.show(pins, paneSetting);
  }
}

/** A pin for each place of an organisation. */
function pinsOf(
  { id, name, language, locations = [] }: Organisation,
  setting: DirectorySetting,
): readonly Pin[] {
  return locations.flatMap(({ lat, lon }, index) => {
    if (lat === undefined || lon === undefined) return [];
    const said = textIn(name, setting.tag, language ?? setting.language);
    return [
      { ...worldPoint(lat, lon), id: index ? `${id}\n${index}` : id, name: said.text, lang: said.lang },
    ];
  });
}
