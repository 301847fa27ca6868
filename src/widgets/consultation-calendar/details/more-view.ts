import { html, nothing } from 'lit';
import { factsView, listed } from '../../../element/facts.js';
import { formatDay } from '../../../language/dates.js';
import { termsFor } from '../../../language/languages.js';
import { languageName } from '../../../language/names.js';
import type { CivicEvent, Consultation } from '../../../model/consultation.js';
import type { Text } from '../../../model/text.js';
import type { Entry } from '../../../calendar/groups.js';
import { partyView } from './contact-view.js';
import type { DetailsSetting } from './details-setting.js';
import { detailsTerms } from './details.terms.js';
import { recordLink } from './meetings-view.js';

/** Whom it is for and about, who asks, on what grounds, and where all of this comes from. */
export function moreView({ record }: Entry, setting: DetailsSetting): unknown {
  const { say, tag, zone: feedZone } = setting;
  const terms = termsFor(detailsTerms, tag);
  const zone = record.timeZone ?? feedZone;
  const said = (texts: readonly Text[] = []) => listed(texts.map((text) => say(text, record.language)));
  const { source, updated } = record;
  const official = record.kind === 'consultation' ? record : undefined;
  const legalBasis = official?.legalBasis;
  return factsView([
    [terms.partOf, setting.consultation && recordLink(setting.consultation, setting)],
    [terms.organiser, partyView(record.organiser, record, setting)],
    [terms.audiences, listed((record.audiences ?? []).map((one) => wordFor(one, terms.audience)))],
    [terms.languages, languagesOf(record, tag)],
    [terms.topics, said(record.topics ?? record.tags)],
    [terms.areas, said(record.areas)],
    [terms.legalBasis, legalBasis && say(legalBasis, record.language)],
    [terms.reference, official?.reference && html`<bdi>${official.reference}</bdi>`],
    [
      terms.source,
      source &&
        (source.url === undefined
          ? say(source.title, record.language)
          : html`<a href=${source.url}>${say(source.title, record.language)}</a>`),
    ],
    [terms.updated, updated && html`<time datetime=${updated}>${formatDay(updated, tag, { zone })}</time>`],
  ]);
}

const wordFor = (word: string, words: Readonly<Record<string, string>>): string =>
  Object.hasOwn(words, word) ? words[word]! : word;

function languagesOf({ languages = [], signLanguage }: Consultation | CivicEvent, tag: string): unknown {
  const names = languages.map((one) => languageName(one, tag));
  if (signLanguage) names.push(termsFor(detailsTerms, tag).signLanguage);
  return names.length ? listed(names) : nothing;
}
