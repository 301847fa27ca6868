import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { addStyles } from '../../../element/add-styles.js';
import { termsFor } from '../../../language/languages.js';
import { numberFormat } from '../../../language/intl.js';
import type { Organisation } from '../../../model/organisation.js';
import { mapStyles } from './map.styles.js';
import { mapTerms } from './map.terms.js';
import { kilometres } from './projection.js';

interface Position {
  readonly lat: number;
  readonly lon: number;
}

/** The organisations nearest to the person who looks. Where that is stays in this object, and goes nowhere. */
export class NearPart {
  private here: Position | undefined;
  private standing: 'idle' | 'locating' | 'nowhere' = 'idle';
  private last:
    { readonly of: readonly Organisation[]; readonly sorted: readonly Organisation[] } | undefined;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    addStyles(host, [mapStyles]);
  }

  /** Puts organisations in the order of their distance; as they are where nobody has asked for that. */
  get order(): ((organisations: readonly Organisation[]) => readonly Organisation[]) | undefined {
    return this.here && this.sort;
  }

  /** How far an organisation is, in the words of `tag`. */
  distance(organisation: Organisation, tag: string): string | undefined {
    const far = this.far(organisation);
    if (far === Infinity) return undefined;
    return far < 1
      ? `${numberFormat(tag).format(Math.max(50, Math.round(far * 20) * 50))}\u00a0m`
      : `${numberFormat(tag, { maximumFractionDigits: far < 10 ? 1 : 0 }).format(far)}\u00a0km`;
  }

  view(tag: string): TemplateResult {
    const terms = termsFor(mapTerms, tag);
    const { here, standing } = this;
    return html`<button type="button" aria-pressed=${here ? 'true' : 'false'} @click=${this.onClick}>
        ${here ? terms.stopNear : terms.near}
      </button>
      <span class="small muted" role="status"
        >${standing === 'locating' ? terms.locating : standing === 'nowhere' ? terms.nowhere : here ? nothing : terms.nearNote}</span
      >`;
  }

  private readonly sort = (organisations: readonly Organisation[]): readonly Organisation[] => {
    if (this.last?.of !== organisations)
      this.last = {
        of: organisations,
        sorted: organisations
          .map((organisation) => ({ organisation, far: this.far(organisation) }))
          .sort((a, b) => (a.far === b.far ? 0 : a.far - b.far))
          .map(({ organisation }) => organisation),
      };
    return this.last.sorted;
  };

  private far({ locations = [] }: Organisation): number {
    const { here } = this;
    const distances = locations.flatMap(({ lat, lon }) =>
      here && lat !== undefined && lon !== undefined ? kilometres(here.lat, here.lon, lat, lon) : [],
    );
    return Math.min(...distances, Infinity);
  }

  private readonly onClick = (): void => {
    this.last = undefined;
    if (this.here) {
      this.here = undefined;
      this.host.requestUpdate();
      return;
    }
    this.stand('locating');
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        this.here = { lat: coords.latitude, lon: coords.longitude };
        this.stand('idle');
      },
      () => {
        this.stand('nowhere');
      },
      { maximumAge: 600_000, timeout: 20_000 },
    );
  };

  private stand(standing: NearPart['standing']): void {
    this.standing = standing;
    this.host.requestUpdate();
  }
}
