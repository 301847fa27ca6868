import { html, nothing } from 'lit';
import { factsView, listed } from '../../../element/facts.js';
import { termsFor } from '../../../language/languages.js';
import { languageName } from '../../../language/names.js';
import type { Organisation, Service } from '../../../model/organisation.js';
import { hoursView } from '../hours/hours-view.js';
import type { DetailsSetting } from './details-setting.js';
import { detailsTerms } from './details.terms.js';

/** What an organisation does for people, one thing after another. */
export function servicesView({ services, language }: Organisation, setting: DetailsSetting): unknown {
  return services?.length
    ? html`<ul class="services">
        ${services.map((service) => serviceView(service, language, setting))}
      </ul>`
    : nothing;
}

function serviceView(service: Service, language: string | undefined, setting: DetailsSetting): unknown {
  const { name, url, summary, eligibility, cost, hours, languages = [] } = service;
  const terms = termsFor(detailsTerms, setting.tag);
  const said = setting.say(name, language);
  return html`<li>
    <p class="strong">${url === undefined ? said : html`<a href=${url}>${said}</a>`}</p>
    ${summary === undefined ? nothing : html`<p class="lines">${setting.say(summary, language)}</p>`}
    ${factsView([
      [terms.eligibility, setting.say(eligibility, language)],
      [terms.cost, setting.say(cost, language)],
      [terms.hours, hoursView(hours, setting)],
      [terms.languages, listed(languages.map((one) => languageName(one, setting.tag)))],
    ])}
  </li>`;
}
