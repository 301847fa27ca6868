import { css, html, nothing, type TemplateResult } from 'lit';
import { termsFor, type Languages } from '../../../language/languages.js';
import type { Organisation } from '../../../model/organisation.js';
import type { DirectorySetting } from '../directory-setting.js';
import { contactsOf, nameOf, placeOf, standingOf, topicsOf } from '../organisation-card.js';

interface TableTerms {
  readonly name: string;
  readonly place: string;
  readonly topics: string;
  readonly contact: string;
}

const tableTerms: Languages<TableTerms> = {
  pl: { name: 'Organizacja', place: 'Miejsce', topics: 'Tematy', contact: 'Kontakt' },
  en: { name: 'Organisation', place: 'Place', topics: 'Topics', contact: 'Contact' },
  uk: { name: 'Організація', place: 'Місце', topics: 'Теми', contact: 'Контакти' },
  de: { name: 'Organisation', place: 'Ort', topics: 'Themen', contact: 'Kontakt' },
};

/** Organisations one below another, for those who compare. What a narrow page has no column for stands under the name. */
export function tableView(organisations: readonly Organisation[], setting: DirectorySetting): TemplateResult {
  const terms = termsFor(tableTerms, setting.tag);
  return html`<table class="directory" aria-labelledby="heading">
    <thead>
      <tr>
        <th scope="col">${terms.name}</th>
        <th scope="col" class="wide">${terms.place}</th>
        <th scope="col" class="wide">${terms.topics}</th>
        <th scope="col">${terms.contact}</th>
      </tr>
    </thead>
    <tbody>
      ${organisations.map((organisation) => rowView(organisation, setting))}
    </tbody>
  </table>`;
}

function rowView(organisation: Organisation, setting: DirectorySetting): TemplateResult {
  const place = placeOf(organisation, setting);
  const { legalForm } = organisation;
  const { mark } = setting;
  const hours = setting.hours?.openView(setting.hours.mainHours(organisation), setting);
  return html`<tr part="organisation">
    <th scope="row">
      ${nameOf(organisation, setting)}
      ${legalForm ? html`<p class="small muted">${mark(legalForm, false)}</p>` : nothing}
      ${place ? html`<p class="small muted narrow">${mark(place, false)}</p>` : nothing}
      ${standingOf(organisation, setting)} ${setting.elsewhere?.(organisation, false)}
      ${hours ? html`<p class="small" part="hours">${hours}</p>` : nothing} ${setting.below?.(organisation)}
    </th>
    <td class="wide">${place ? mark(place, false) : nothing}</td>
    <td class="wide">${topicsOf(organisation, setting)}</td>
    <td>
      ${contactsOf(organisation, setting)}
      ${setting.keep?.(organisation, setting.say(organisation.name, organisation.language), setting.tag)}
    </td>
  </tr>`;
}

export const tableStyles = css`
  .directory {
    inline-size: 100%;
    border-collapse: collapse;
    table-layout: fixed;
  }
  .directory :is(th, td) {
    padding: calc(var(--_gap) / 2) calc(var(--_gap) / 2) calc(var(--_gap) / 2) 0;
    border-block-end: 1px solid var(--_border);
    text-align: start;
    vertical-align: top;
  }
  .directory thead th {
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: 600;
  }
  .directory tbody th {
    font-weight: 400;
  }
  .directory [part='name'] {
    font-weight: 600;
  }
  .directory tr[part='organisation'] {
    display: table-row;
    padding: 0;
    border: 0;
    break-inside: avoid;
  }
  .directory th:first-child {
    inline-size: 55%;
  }
  .directory .keep {
    margin-block-start: 0.25rem;
  }
  .directory .wide {
    display: none;
  }
  .directory .contacts {
    flex-direction: column;
    margin: 0;
  }
  @container (inline-size >= 45rem) {
    .directory .wide {
      display: table-cell;
    }
    .directory .narrow {
      display: none;
    }
    .directory th:first-child {
      inline-size: 34%;
    }
    .directory th:nth-child(2) {
      inline-size: 15%;
    }
    .directory th:last-child {
      inline-size: 29%;
    }
  }
  @media print {
    .directory thead {
      display: table-header-group;
    }
  }
`;
