import { html, nothing, type TemplateResult } from 'lit';
import { section } from '../../../element/section.js';
import { termsFor } from '../../../language/languages.js';
import type { Entry } from '../../../calendar/groups.js';
import { statusView } from '../status-view.js';
import { entryExports } from '../take-home/entry-exports.js';
import { descriptionView } from './description-view.js';
import type { DetailsSetting } from './details-setting.js';
import { detailsTerms } from './details.terms.js';
import { documentsView } from './documents-view.js';
import { meetingsView } from './meetings-view.js';
import { moreView } from './more-view.js';
import { participationTerms } from './participation.terms.js';
import { participationView } from './participation-view.js';
import { placeView } from './place-view.js';
import { progressView } from './progress-view.js';
import { resultsView } from './results-view.js';
import { phasesView, timeView } from './time-view.js';

/** That more of the record is on its way, or cannot be had. */
function moreToCome({ wholeness = 'whole', tag }: DetailsSetting): unknown {
  if (wholeness === 'whole') return nothing;
  const { toCome, incomplete } = termsFor(detailsTerms, tag);
  return html`<p role="status" class="small">${wholeness === 'loading' ? toCome : incomplete}</p>`;
}

/** Everything that a resident needs of one entry, below its title: what is most urgent first. */
export function detailsView(entry: Entry, setting: DetailsSetting): TemplateResult {
  const { record, status } = entry;
  const terms = termsFor(detailsTerms, setting.tag);
  const part = (name: string, words: string, content: unknown) =>
    section(name, words, content, record.id, setting.level + 1);
  return html`<div class="details" part="details" data-status=${status ?? 'undated'}>
    ${statusView(entry, setting)} ${progressView(entry, setting)} ${timeView(entry, setting)}
    ${descriptionView(entry, setting)}
    ${record.url === undefined ? nothing : html`<p><a href=${record.url}>${terms.page}</a></p>`}
    ${part('participation', termsFor(participationTerms, setting.tag).heading, participationView(entry, setting))}
    ${part('results', terms.results, resultsView(entry, setting))}
    ${part('phases', terms.phases, phasesView(entry, setting))}
    ${part('meetings', terms.meetings, meetingsView(setting.meetings, setting))}
    ${part('place', terms.place, placeView(entry, setting))}
    ${part('files', terms.documents, documentsView(entry, setting))}
    ${part('more', terms.more, moreView(entry, setting))} ${moreToCome(setting)} ${setting.toggle}
    ${entryExports(entry, setting)}
  </div>`;
}
