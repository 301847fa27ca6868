import { css, html, nothing } from 'lit';
import { termsFor, type Languages } from '../../../language/languages.js';
import { textIn } from '../../../language/text.js';
import type { Organisation } from '../../../model/organisation.js';
import type { Text } from '../../../model/text.js';
import { namesOfLanguage } from '../../../search/language-names.js';
import { languageName } from '../../../language/names.js';
import { siteOf } from '../contact/contact-links.js';
import type { DirectorySetting } from '../directory-setting.js';
import { numberOf, placeOf, waysOf } from '../organisation-card.js';
import { marked, markedText, type Marks } from './marking.js';

// Where organisations were found beyond what their cards show, as one file that is loaded when somebody searches. @public

interface ElsewhereTerms {
  readonly otherName: string;
  readonly form: string;
  readonly area: string;
  readonly topic: string;
  readonly tag: string;
  readonly audience: string;
  readonly address: string;
  readonly number: string;
  readonly phone: string;
  readonly email: string;
  readonly language: string;
  readonly service: string;
  readonly description: string;
}

const elsewhereTerms: Languages<ElsewhereTerms> = {
  pl: {
    otherName: 'Inna nazwa',
    form: 'Forma prawna',
    area: 'Obszar',
    topic: 'Temat',
    tag: 'Hasło',
    audience: 'Dla kogo',
    address: 'Adres',
    number: 'Numer',
    phone: 'Telefon',
    email: 'E-mail',
    language: 'Język',
    service: 'Usługa',
    description: 'W\u00a0opisie',
  },
  en: {
    otherName: 'Other name',
    form: 'Legal form',
    area: 'Area',
    topic: 'Topic',
    tag: 'Keyword',
    audience: 'For whom',
    address: 'Address',
    number: 'Number',
    phone: 'Phone',
    email: 'E-mail',
    language: 'Language',
    service: 'Service',
    description: 'In the description',
  },
  uk: {
    otherName: 'Інша назва',
    form: 'Правова форма',
    area: 'Територія',
    topic: 'Тема',
    tag: 'Ключове слово',
    audience: 'Для кого',
    address: 'Адреса',
    number: 'Номер',
    phone: 'Телефон',
    email: 'Ел. пошта',
    language: 'Мова',
    service: 'Послуга',
    description: 'В\u00a0описі',
  },
  de: {
    otherName: 'Anderer Name',
    form: 'Rechtsform',
    area: 'Gebiet',
    topic: 'Thema',
    tag: 'Stichwort',
    audience: 'Für wen',
    address: 'Adresse',
    number: 'Nummer',
    phone: 'Telefon',
    email: 'E-Mail',
    language: 'Sprache',
    service: 'Angebot',
    description: 'In der Beschreibung',
  },
};

interface Setting {
  /** BCP 47 tags of the language that is read, and of the feed. */
  readonly tag: string;
  readonly language: string | undefined;
}

/** What cards are drawn with where something was searched for. */
export const foundElsewhere = (
  marks: Marks,
  tag: string,
  language: string | undefined,
): Pick<DirectorySetting, 'passage' | 'elsewhere'> => ({
  passage: (text) => passageOf(text, marks),
  elsewhere: (organisation, isCard) => elsewhereView(organisation, isCard, marks, { tag, language }),
});

type Field = keyof ElsewhereTerms;

/** A text that is searched: as it is shown, in which language, and where that is another one, as it is found. */
type Searched = readonly [field: Field, text: string, language?: string | undefined, found?: string];

/** A third line would be a card of its own. */
const most = 2;

/** Says of words that were found in what a card or a row does not show where that is, with what stands around them. */
function elsewhereView(organisation: Organisation, isCard: boolean, marks: Marks, setting: Setting): unknown {
  const shown = shownOf(organisation, isCard, setting);
  let open = marks.filter((words) => !shown.some((text) => has(text, words)));
  if (open.length === 0) return nothing;
  const terms = termsFor(elsewhereTerms, setting.tag);
  const lines: unknown[] = [];
  for (const [field, text, language, found = text] of fieldsOf(organisation, setting)) {
    const here = open.filter((words) => has(found, words));
    if (here.length === 0) continue;
    open = open.filter((words) => !here.includes(words));
    const { lang } = textIn(text, setting.tag, language);
    lines.push(
      html`<p class="small elsewhere">
        <span class="muted">${terms[field]}:</span>
        <bdi lang=${lang ?? nothing}>${passageOf(text, here)}</bdi>
      </p>`,
    );
    if (open.length === 0 || lines.length === most) break;
  }
  return lines;
}

/** The texts in which what was found is marked already. */
function shownOf(organisation: Organisation, isCard: boolean, setting: Setting): readonly string[] {
  const { name, legalForm, topics, tags = [], identifiers = [], website } = organisation;
  const { phone, email } = waysOf(organisation);
  const texts = [name, legalForm, placeOf(organisation, setting), ...(topics ?? tags), phone, email];
  if (isCard) texts.push(organisation.summary ?? organisation.description, ...identifiers.map(numberOf));
  if (website !== undefined) texts.push(siteOf(website));
  return texts.flatMap((text) =>
    text === undefined ? [] : textIn(text, setting.tag, organisation.language ?? setting.language).text,
  );
}

/** What is searched of an organisation, what is told in fewest words first. */
function* fieldsOf(organisation: Organisation, setting: Setting): Generator<Searched> {
  const { name, services = [], contacts = [], languages = [] } = organisation;
  const own = organisation.language ?? setting.language;
  const versions = function* (field: Field, text: Text | undefined): Generator<Searched> {
    if (typeof text === 'string') yield [field, text, own];
    else for (const [language, one] of Object.entries(text ?? {})) yield [field, one, language];
  };
  const all = function* (field: Field, texts: readonly (Text | undefined)[] = []): Generator<Searched> {
    for (const text of texts) yield* versions(field, text);
  };
  yield* all('otherName', [name, organisation.shortName, ...(organisation.otherNames ?? [])]);
  yield* all('form', [organisation.legalForm]);
  yield* all('area', organisation.areas);
  yield* all('topic', organisation.topics);
  yield* all('tag', organisation.tags);
  yield* all('audience', organisation.audiences);
  for (const { name, address } of organisation.locations ?? []) yield* all('address', [name, address]);
  for (const { scheme, id } of organisation.identifiers ?? []) yield ['number', `${scheme} ${id}`];
  for (const { phone } of [organisation, ...contacts]) yield* all('phone', [phone]);
  for (const { email } of contacts) yield* all('email', [email]);
  for (const tag of [...languages, ...services.flatMap(({ languages = [] }) => languages)])
    yield ['language', languageName(tag, setting.tag), setting.tag, namesOfLanguage(tag)];
  for (const { name } of services) yield* all('service', [name]);
  yield* all('description', [organisation.summary, organisation.description]);
  for (const { summary, eligibility } of services) yield* all('service', [summary, eligibility]);
}

const has = (text: string, words: Marks[number]): boolean =>
  marked(text, [words], false).some(({ found }) => found);

/** Letters that are read with what was found: so many fit into a line or two. */
const [before, around] = [40, 160];

/**
 * What of a text is shown where something was found in it, marked: its beginning if it is there, else the words around the
 * first of them.
 */
function passageOf(text: string, marks: Marks): unknown {
  let at = 0;
  for (const { text: stretch, found } of marked(text, marks, false)) {
    if (found) break;
    at += stretch.length;
  }
  if (at === text.length || at < around - before) return markedText(cut(text, 0, longest), marks, false);
  // Where a word begins.
  const from = text.indexOf(' ', at - before) + 1;
  return html`… ${markedText(cut(text, from > at ? at : from, longest), marks, false)}`;
}

const longest = 400;

const cut = (text: string, from: number, length: number): string =>
  text.length > from + length ? `${text.slice(from, from + length).trimEnd()}…` : text.slice(from);

export const elsewhereStyles = css`
  .elsewhere {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
  }
`;
