import type { Organisation } from '../../model/organisation.js';
import { addDays } from '../../model/time.js';
import type { FeedDocument } from '../document.js';
import { isObject } from '../fields.js';
import type { FeedContent, ReadContext } from '../format.js';
import { nextInHead } from '../foreign/next-in-head.js';
import { contentOf, type Told } from '../foreign/reading.js';
import { at, resolved, word, type Row } from '../foreign/values.js';
import { zoneNamed } from '../zone-names.js';
import { byName, withoutRepetition } from './by-name.js';
import { organisationOf } from './several.js';
import { datesIn, orderIn } from './date-pattern.js';
import type { Line, ReadMap } from './field-map.js';
import { flagIn, valueOf, valuesAt, wholesOfEntries, type Dates } from './mapped-values.js';
import type { Rows } from './rows.js';

/** Fields that a map may name beside those of the kind. */
const fieldsOfMaps = new Set(['all_day', 'cancelled', 'description_html', 'content_html', 'time_zone']);

/** Reads the rows of a document as a map says. */
export async function readMapped(
  document: FeedDocument,
  map: ReadMap,
  { rows, path, places, format }: Rows,
  context: ReadContext,
): Promise<FeedContent> {
  const lines = linesThatFit(map, rows, context);
  const how: Dates = { read: map.pattern ? datesIn(map.pattern) : undefined, order: orderIn(map.pattern) };
  const names = Object.fromEntries(
    lines.flatMap(({ field, paths }) => (paths[0] === undefined ? [] : [[field.join('.'), paths[0]]])),
  );
  const next = map.next === undefined ? undefined : word(valuesAt(document.json, map.next)[0]);
  const content = await contentOf(
    format,
    document,
    {
      rows: isReadable(map, lines, context) ? rows : [],
      path,
      ...(places && { places }),
      tell: (row) => tell(row, map, lines, how, names),
      timeZone: map.zone,
      next: map.next === undefined ? nextInHead(document) : resolved(next, document.url),
    },
    context,
  );
  const has = (wanted: string) => lines.some(({ field: [name] }) => name === wanted);
  if (map.kind !== 'organisation') return content;
  const organisations = content.records as readonly Organisation[];
  return {
    ...content,
    records: has('services') ? byName(organisations, has('id')) : withoutRepetition(organisations),
  };
}

/** The lines of a map that name a field of the kind, and a path that is somewhere in the rows. Others are noted. */
export function linesThatFit(
  { kind, lines }: ReadMap,
  rows: readonly unknown[],
  context: ReadContext,
): readonly Line[] {
  const { problems, vocabulary } = context;
  const fields = vocabulary.get(kind)?.fields;
  return lines.filter(({ field: [name = '', ...parts], paths }) =>
    problems.within('map', () => {
      if (fields && !fields.has(name) && !fieldsOfMaps.has(name)) {
        problems.within(name, () => problems.warning('unknown-field', name));
        return false;
      }
      if (paths.length === 0 || rows.length === 0) return true;
      const lost = paths.filter(
        (path) => !rows.some((row) => valuesAt(row, path).length > 0 || hasKey(row, path)),
      );
      for (const path of lost)
        problems.within([name, ...parts].join('.'), () =>
          problems.warning('map-path', path, nearest(path, rows)),
        );
      return lost.length < paths.length;
    }),
  );
}

/** Whether a row has the last key of `path`, though it may say nothing there. */
const hasKey = (row: unknown, path: string): boolean =>
  (isObject(row) && Object.hasOwn(row, path)) || at(row, path) !== undefined || at(row, path) === null;

/** Keys of the first rows, for somebody who has misspelt one. */
function nearest(path: string, rows: readonly unknown[]): string {
  const keys = [...new Set(rows.slice(0, 5).flatMap((row) => (isObject(row) ? Object.keys(row) : [])))];
  const bare = (key: string) => key.toLowerCase().replace(/[^\p{L}\d]/gu, '');
  const [last = ''] = path.split('.').slice(-1);
  const same = keys.filter((key) => bare(key) === bare(last) || bare(key).startsWith(bare(last).slice(0, 4)));
  return (same.length ? same : keys).slice(0, 8).join(', ');
}

/** Without what a record needs there is nothing to read; that has been said once, and not for every row. */
function isReadable(
  { kind }: ReadMap,
  lines: readonly Line[],
  { vocabulary, problems }: ReadContext,
): boolean {
  const missing = vocabulary.get(kind)?.needed.find((need) => !lines.some(({ field }) => field[0] === need));
  if (missing !== undefined)
    problems.within('map', () => problems.error('missing', missing, `A field map of the kind “${kind}”`));
  return missing === undefined;
}

function tell(
  row: Row,
  { kind }: ReadMap,
  lines: readonly Line[],
  how: Dates,
  names: Readonly<Record<string, string>>,
): Told {
  const says: Record<string, unknown> = {};
  for (const line of lines) put(says, line.field, valueOf(line, row, how));
  for (const name of Object.keys(wholesOfEntries)) if (isObject(says[name])) says[name] = [says[name]];
  const { identifiers } = says;
  if (isObject(identifiers)) says['identifiers'] = numbersIn(identifiers);
  const { all_day: allDay, cancelled, content_html, time_zone: zone, ...fields } = says;
  if (fields['description'] !== undefined || content_html !== undefined) {
    const { description } = fields;
    // A text may be HTML, and a table never says so.
    if (typeof description === 'string' || content_html !== undefined) {
      fields['description_html'] ??= content_html ?? description;
      delete fields['description'];
    }
  }
  const place = fields['location'];
  if (isObject(place) && place['name'] === place['address'])
    fields['location'] = { ...place, name: undefined };
  // Calendars of web pages are fed in FullCalendar's words, and those end days with the day after.
  const isExclusive = names['all_day'] === 'allDay' && names['end'] === 'end';
  if (flagIn(allDay)) Object.assign(fields, asDays(fields, isExclusive));
  const status = flagIn(cancelled) ? 'cancelled' : statusIn(fields['status']);
  return {
    kind,
    names,
    timeZone: zoneNamed(word(zone) ?? ''),
    says: { ...(kind === 'organisation' ? organisationOf(fields, row, names) : fields), status },
  };
}

/** Sets the part of `into` that `field` names. Bare names like `__proto__` name nothing. */
export function put(
  into: Record<string, unknown>,
  [name = '', ...rest]: readonly string[],
  value: unknown,
): void {
  if (value === undefined || name === '__proto__') return;
  if (rest.length === 0) into[name] = value;
  else {
    const own = Object.hasOwn(into, name) ? into[name] : undefined;
    const part: Record<string, unknown> = isObject(own) ? { ...own } : {};
    put(part, rest, value);
    into[name] = part;
  }
}

/** Numbers by the short names of their registers, as the entries of a list. */
const numbersIn = (identifiers: Row): readonly Row[] =>
  'scheme' in identifiers || 'id' in identifiers
    ? [identifiers]
    : Object.entries(identifiers).flatMap(([scheme, value]) => {
        const id = word(value);
        return id === undefined ? [] : [{ scheme, id }];
      });

/**
 * Days instead of moments. An end at midnight is the end of the day before.
 *
 * @param isExclusive The end is the first day after.
 */
function asDays({ start, end }: Row, isExclusive: boolean): Row {
  const day = (value: unknown) => (typeof value === 'string' ? value.slice(0, 10) : value);
  const first = day(start);
  const isAfter = isExclusive ? /^\d{4}-\d\d-\d\d(?:T00:00|$)/ : /T00:00/;
  const last =
    typeof end === 'string' && isAfter.test(end) && day(end) !== first
      ? addDays(end.slice(0, 10), -1)
      : day(end);
  return { start: first, end: last };
}

const statuses: readonly (readonly [RegExp, string])[] = [
  [/cancel|odwoł|abgesagt|annul|supprim/i, 'cancelled'],
  [/postpone|przełoż|verschoben|reporté|aplaz|ajorn/i, 'postponed'],
  [/withdrawn|wycofan|zurückgezogen|retiré|retirad/i, 'withdrawn'],
  [/closing/i, 'closing-soon'],
  [/^(?:open|active|live|ongoing|otwart|trwa|aktywn|offen|laufend|ouvert|en cours|abiert|en curso)/i, 'open'],
  [
    /^(?:planned|forthcoming|upcoming|scheduled|planowan|nadchodz|geplant|prévu|prevista?o?|próxim)/i,
    'planned',
  ],
  [
    /^(?:closed|ended|past|archived|zamknięt|zakończ|geschlossen|beendet|fermé|terminé|cerrad|finalizad)/i,
    'closed',
  ],
];

/** The status that a word of others means; their other words mean none of ours. */
function statusIn(value: unknown): string | undefined {
  const text = word(value) ?? '';
  return /^(?:report|effects)$/.test(text) ? text : statuses.find(([sign]) => sign.test(text))?.[1];
}
