import { html, nothing } from 'lit';
import { factsView, listed } from '../../../element/facts.js';
import { formatDay } from '../../../language/dates.js';
import { termsFor } from '../../../language/languages.js';
import { languageName } from '../../../language/names.js';
import { formatRange } from '../../../language/ranges.js';
import type { Organisation, Standing } from '../../../model/organisation.js';
import type { Text } from '../../../model/text.js';
import type { When } from '../../../model/time.js';
import type { DetailsSetting } from './details-setting.js';
import { detailsTerms } from './details.terms.js';

/** What else is known of an organisation, and where all of it comes from. */
export function moreView(organisation: Organisation, setting: DetailsSetting): unknown {
  const { say, tag, zone } = setting;
  const { language, otherNames, legalForm, topics, tags, areas, audiences, founded, statuses, updated } =
    organisation;
  const terms = termsFor(detailsTerms, tag);
  const said = (texts: readonly Text[] = []) => listed(texts.map((text) => say(text, language)));
  const date = (when: When | undefined) =>
    when && html`<time datetime=${when}>${formatDay(when, tag, { zone })}</time>`;
  return factsView([
    [terms.otherNames, said(otherNames)],
    [terms.legalForm, say(legalForm, language)],
    [terms.topics, said(topics ?? tags)],
    [terms.areas, said(areas)],
    [terms.audiences, said(audiences)],
    [terms.languages, languagesOf(organisation, setting)],
    [terms.founded, date(founded)],
    [terms.standings, listed((statuses ?? []).map((one) => standing(one, language, setting)))],
    [terms.verified, verifiedView(organisation, date, setting)],
    [terms.source, sourceView(organisation, setting)],
    [terms.updated, date(updated)],
  ]);
}

function languagesOf({ languages = [], signLanguage }: Organisation, { tag }: DetailsSetting): unknown {
  const names = languages.map((one) => languageName(one, tag));
  if (signLanguage) names.push(termsFor(detailsTerms, tag).signLanguage);
  return listed(names);
}

function standing({ label, since, until }: Standing, language: string | undefined, setting: DetailsSetting) {
  const { tag, zone } = setting;
  const time =
    since && until ? formatRange(since, until, tag, zone) : since && formatDay(since, tag, { zone });
  return html`${setting.say(label, language)}${time ? ` (${time})` : nothing}`;
}

function verifiedView(
  { verified, language }: Organisation,
  date: (when: When | undefined) => unknown,
  { say }: DetailsSetting,
): unknown {
  if (!verified) return undefined;
  const parts = [say(verified.by, language), date(verified.on)].filter((part) => part && part !== nothing);
  return listed(parts);
}

function sourceView({ source, language }: Organisation, { say, tag, zone }: DetailsSetting): unknown {
  if (!source) return undefined;
  const { name, url, licence, retrieved } = source;
  const said = say(name, language);
  const terms = termsFor(detailsTerms, tag);
  return listed(
    [
      url === undefined ? said : html`<a href=${url}>${said}</a>`,
      licence,
      retrieved && terms.retrieved(formatDay(retrieved, tag, { zone })),
    ].filter((part) => part !== undefined),
  );
}
