import { html, nothing } from 'lit';
import { termsFor } from '../../../language/languages.js';
import type { Access, Organisation, Premises } from '../../../model/organisation.js';
import { hoursView } from '../hours/hours-view.js';
import type { DetailsSetting } from './details-setting.js';
import { detailsTerms } from './details.terms.js';

/** Where an organisation is, when it is open, and who can get in. */
export function placesView(organisation: Organisation, setting: DetailsSetting): unknown {
  const { locations = [], hours, language } = organisation;
  const own = hoursView(hours, setting);
  const places = locations
    .map((place) => placeView(place, language, setting))
    .filter((one) => one !== nothing);
  if (own === nothing && places.length === 0) return nothing;
  return html`${own}
  ${
    places.length
      ? html`<ul class="places">
          ${places}
        </ul>`
      : nothing
  }`;
}

function placeView(place: Premises, language: string | undefined, setting: DetailsSetting): unknown {
  const { name, address, hint, accessibility, access, hours } = place;
  const terms = termsFor(detailsTerms, setting.tag);
  const href = mapLink(place);
  const line = (words: unknown, look = 'lines') =>
    words === undefined || words === nothing ? nothing : html`<p class=${look}>${words}</p>`;
  const points = accessWords(access, setting);
  if (![name, address, hint, accessibility, hours, href, points].some(Boolean)) return nothing;
  return html`<li>
    ${line(setting.say(name, language), 'strong')} ${line(address)} ${line(setting.say(hint, language))}
    ${href === undefined ? nothing : html`<p><a href=${href}>${terms.onMap}</a></p>`}
    ${hoursView(hours, setting)}
    ${
      points || accessibility !== undefined
        ? html`<p>
            <strong>${terms.access}:</strong>
            ${points}${points && accessibility !== undefined ? '; ' : nothing}<span class="lines"
              >${setting.say(accessibility, language)}</span
            >
          </p>`
        : nothing
    }
  </li>`;
}

/** What is known, point by point. What is not is left out: it may well be there. */
function accessWords(access: Access = {}, { tag }: DetailsSetting): string {
  const { accessOf, degree } = termsFor(detailsTerms, tag);
  return (Object.keys(accessOf) as (keyof typeof accessOf)[])
    .flatMap((point) => {
      const state = access[point];
      if (state === undefined) return [];
      return `${accessOf[point]}: ${typeof state === 'string' ? degree[state] : degree[state ? 'yes' : 'no']}`;
    })
    .join('; ');
}

/** A page of OpenStreetMap with the place on it, or with a search for its address. It is opened by a person alone. */
function mapLink({ lat, lon, address }: Premises): string | undefined {
  if (lat !== undefined && lon !== undefined)
    return `https://www.openstreetmap.org/?mlat=${lat}&mlon=${lon}#map=17/${lat}/${lon}`;
  return address && `https://www.openstreetmap.org/search?query=${encodeURIComponent(address)}`;
}
