import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { addStyles } from '../../../element/add-styles.js';
import { termsFor } from '../../../language/languages.js';
import { numberFormat } from '../../../language/intl.js';
import type { Organisation } from '../../../model/organisation.js';
import { distanceTo, pointsOf, type Near } from '../../../search/nearness.js';
import { mapStyles } from './map.styles.js';
import type { PlaceField } from './place-field.js';
import { mapTerms } from './map.terms.js';

/** What the host page says of it. */
interface Said {
  readonly nearMe: boolean;
  readonly near: string;
  readonly postcodes: string;
}

/** Who puts first what is nearest; nothing is the usual order. */
interface Choice {
  goNear(near: Near | undefined, isTold?: boolean): void;
}

/** Kilometres that one may be ready to go. */
const distances = [1, 2, 5, 10, 25, 50];

/** The organisations nearest to the person who looks. Where that is stays in this object, and goes nowhere. */
export class NearPart {
  here: Near | undefined;
  /** What the host page says of that. */
  private given = '';
  /** The field for a postcode, where the host page has a list of them. */
  private field: PlaceField | undefined;
  /** Whether that is where the person is. */
  private isOwn = false;
  private standing: 'idle' | 'locating' | 'nowhere' = 'idle';

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement & Said,
    private readonly choice: Choice,
  ) {
    addStyles(host, [mapStyles]);
  }

  /** Whether the host page has said something else meanwhile. */
  get isBehind(): boolean {
    const { near, postcodes } = this.host;
    return near !== this.given || (postcodes !== '' && !this.field);
  }

  /** Tells distances from where the host page says, unless the person wants them told from elsewhere. */
  async prepare(): Promise<void> {
    const { host } = this;
    if (host.postcodes)
      this.field ??= new (await import('./place-field.js')).PlaceField(host, (place) => {
        this.isOwn = false;
        this.go(place ?? pointIn(this.given));
      });
    if (host.near === this.given) return;
    this.given = host.near;
    this.isOwn = false;
    this.field?.clear();
    this.here = pointIn(this.given);
    this.choice.goNear(this.here, false);
  }

  /** How far an organisation is, in the words of `tag`. */
  distance(organisation: Organisation, tag: string): string | undefined {
    const far = this.here ? distanceTo(this.here, pointsOf(organisation)) : Infinity;
    return far === Infinity ? undefined : inWords(far, tag);
  }

  view(tag: string): TemplateResult {
    const terms = termsFor(mapTerms, tag);
    const { here, standing, isOwn } = this;
    const note = standing === 'idle' ? (isOwn ? nothing : terms.nearNote) : terms[standing];
    return html`${
      this.host.nearMe
        ? html`<button
              type="button"
              aria-pressed=${this.given ? String(isOwn) : nothing}
              @click=${this.onClick}
            >
              ${isOwn && !this.given ? terms.stopNear : terms.near}
            </button>
            <span class="small muted" role="status">${note}</span>`
        : nothing
    }
    ${this.field?.view(tag)} ${here ? this.radiusView(here, tag) : nothing}`;
  }

  /** How far one would go. */
  private radiusView(here: Near, tag: string): TemplateResult {
    const { within, anywhere } = termsFor(mapTerms, tag);
    const onChange = (event: Event) => {
      const kilometres = Number((event.target as HTMLSelectElement).value);
      this.go({ ...here, within: kilometres || undefined });
    };
    return html`<label class="within"
      >${within}
      <select @change=${onChange}>
        <option value="" .selected=${here.within === undefined}>${anywhere}</option>
        ${distances.map((one) => html`<option value=${one} .selected=${here.within === one}>${inWords(one, tag)}</option>`)}
      </select></label
    >`;
  }

  private go(here: Near | undefined): void {
    this.here = here;
    this.choice.goNear(here);
  }

  private readonly onClick = (): void => {
    if (this.isOwn) {
      this.isOwn = false;
      this.go(pointIn(this.given));
      return;
    }
    this.stand('locating');
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        this.stand('idle');
        this.isOwn = true;
        this.field?.clear();
        this.go({ lat: coords.latitude, lon: coords.longitude });
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

/** The position in `51.11,17.03`; nothing where there is none on earth. */
function pointIn(text: string): Near | undefined {
  const [, lat = NaN, lon = NaN] = (/^\s*(-?[\d.]+)(?:\s*[,;]\s*|\s+)(-?[\d.]+)\s*$/.exec(text) ?? []).map(
    Number,
  );
  return Math.abs(lat) <= 90 && Math.abs(lon) <= 180 ? { lat, lon } : undefined;
}

function inWords(far: number, tag: string): string {
  return far < 1
    ? `${numberFormat(tag).format(Math.max(50, Math.round(far * 20) * 50))}\u00a0m`
    : `${numberFormat(tag, { maximumFractionDigits: far < 10 ? 1 : 0 }).format(far)}\u00a0km`;
}
