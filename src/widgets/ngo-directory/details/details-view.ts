import { html, nothing, type TemplateResult } from 'lit';
import { richText } from '../../../element/rich-text.js';
import { section } from '../../../element/section.js';
import { fileType } from '../../../language/names.js';
import { primaryOf, termsFor } from '../../../language/languages.js';
import type { Organisation } from '../../../model/organisation.js';
import { contactsView } from '../contact/contacts-view.js';
import { standingOf, whatOf } from '../organisation-card.js';
import { organisationActions } from '../take-home/organisation-actions.js';
import type { DetailsSetting } from './details-setting.js';
import { detailsTerms } from './details.terms.js';
import { moreView } from './more-view.js';
import { numbersView, supportView } from './numbers-view.js';
import { placesView } from './places-view.js';
import { servicesView } from './services-view.js';

/** Everything that a directory knows of one organisation, below its name: how to reach it first. */
export function detailsView(organisation: Organisation, setting: DetailsSetting): TemplateResult {
  const { id, url } = organisation;
  const terms = termsFor(detailsTerms, setting.tag);
  const part = (name: string, words: string, content: unknown) =>
    section(name, words, content, id, setting.level + 1);
  const what = whatOf(organisation, setting);
  return html`<div class="details" part="details">
    <div>
      ${what === nothing ? nothing : html`<p class="muted">${what}</p>`} ${standingOf(organisation, setting)}
    </div>
    ${descriptionView(organisation, setting)}
    ${url === undefined ? nothing : html`<p><a href=${url}>${terms.page}</a></p>`}
    ${part('contact', terms.contact, contactsView(organisation, setting))}
    ${part('where', terms.where, placesView(organisation, setting))}
    ${part('services', terms.services, servicesView(organisation, setting))}
    ${part('support', terms.support, supportView(organisation, setting))}
    ${part('numbers', terms.numbers, numbersView(organisation, setting))}
    ${part('files', terms.documents, documentsView(organisation, setting))}
    ${part('more', terms.more, moreView(organisation, setting))} ${setting.toggleOf(organisation)}
    ${organisationActions(organisation, setting)}
  </div>`;
}

/** The whole text; the summary above it, where it is not its beginning. */
function descriptionView(organisation: Organisation, setting: DetailsSetting): unknown {
  const { summary, description, richDescription, language } = organisation;
  const [short, long] = [setting.plain(summary, language), setting.plain(description, language)];
  const own = language ?? setting.language;
  const foreign = own !== undefined && primaryOf(own) !== primaryOf(setting.tag);
  const rich = typeof description === 'object' ? undefined : richDescription;
  return html`${short && !long.startsWith(short) ? html`<p class="summary">${setting.say(summary, language)}</p>` : nothing}
  ${
    rich
      ? html`<div class="description" lang=${foreign ? own : nothing}>
          ${richText(rich, own ?? setting.tag)}
        </div>`
      : long
        ? html`<p class="lines">${setting.say(description, language)}</p>`
        : nothing
  }`;
}

function documentsView({ documents, language }: Organisation, setting: DetailsSetting): unknown {
  return documents?.length
    ? html`<ul>
        ${documents.map(({ title, url, type }) => {
          const kind = type && fileType(type);
          return html`<li>
            <a href=${url}
              >${title === undefined ? new URL(url).pathname.split('/').at(-1) : setting.say(title, language)}</a
            >${kind ? ` (${kind})` : nothing}
          </li>`;
        })}
      </ul>`
    : nothing;
}
