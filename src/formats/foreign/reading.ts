import type { Kind } from '../../model/record.js';
import { isZone } from '../../model/zone.js';
import { webAddress } from '../../safety/address.js';
import { htmlText } from '../../safety/html-text.js';
import type { FeedDocument } from '../document.js';
import { isObject, readFields, type Surroundings } from '../fields.js';
import type { FeedContent, ReadContext } from '../format.js';
import { isSliceOver, nextTurn } from '../../pace/reading.js';
import type { Names } from '../problem.js';
import { readRecords, type Draft } from '../records.js';
import { statusInTitle } from '../status-in-title.js';
import { withoutDetours } from '../without-detours.js';
import { rightWayRound } from './positions.js';
import { digest, type Row } from './values.js';

/** What a raw record says, in the words of our own feed; the values are still to be read. */
export interface Told {
  readonly kind: Kind;
  /**
   * By the names of our own feed; `description_html` for a text that is HTML. What says nothing (an empty text, `null`,
   * an empty list or object) is passed over.
   */
  readonly says: Row;
  /** Paths that the fields have in the raw record, where they are others. */
  readonly names?: Names;
  /** Zone of the record's times, where it names one. */
  readonly timeZone?: string | undefined;
}

/** Tells a raw record in our words, or passes over it. */
export type Tell = (row: Row, index: number) => Told | undefined;

/** What a document says, as its format finds it. */
export interface Telling {
  readonly title?: string | undefined;
  readonly language?: string | undefined;
  /** Address of the next page. */
  readonly next?: string | undefined;
  /** The raw records; or the one, where the document is one. */
  readonly rows: unknown;
  /** Path of their list in the document: empty where the document is the list. */
  readonly path?: string;
  /** Which entry of the document's list each row is, where the two lists differ. */
  readonly places?: readonly (readonly [entry: number, line?: number])[];
  readonly tell: Tell;
  /** IANA zone that the document names. */
  readonly timeZone?: string | undefined;
  /** IANA zone that everybody knows of this format, where neither host nor document names one. */
  readonly usualZone?: string;
  /** Address that relative ones start from, where it is another than the document's. */
  readonly base?: string | undefined;
}

/** Reads what somebody else's format tells. */
export async function contentOf(
  format: string,
  { url }: FeedDocument,
  telling: Telling,
  context: ReadContext,
): Promise<FeedContent> {
  const { rows, places, path = '', tell, timeZone, usualZone, base = url, title, language } = telling;
  const next = telling.next === undefined ? undefined : webAddress(telling.next, url);
  const { problems } = context;
  const named = timeZone !== undefined && isZone(timeZone) ? timeZone : undefined;
  if (timeZone && !named) problems.warning('unknown-zone', timeZone, 'the host’s, or UTC,');
  const zone = context.timeZone ?? named ?? usualZone;
  const surroundings: Surroundings = { problems, base, zone: zone ?? 'UTC', zoneAssumed: zone === undefined };
  const placesOf = new Map<unknown, number>();
  const draft = (row: unknown, index: number) => {
    const drafted = draftOf(row, index, tell, surroundings, context);
    if (drafted?.fields['locations']) placesOf.set(drafted.fields['locations'], index);
    return drafted;
  };
  const placing = places && ((_: unknown, index: number) => places[index] ?? [index]);
  // One alone has no number in the path.
  const read = async () => {
    const records = await (Array.isArray(rows)
      ? readRecords(rows as readonly unknown[], draft, surroundings, context, placing)
      : readRecords([rows], draft, surroundings, context, () => ['']));
    if (isSliceOver()) await nextTurn();
    return rightWayRound(records, (locations, number, lat, lon) => {
      const index = placesOf.get(locations) ?? 0;
      problems.within((places?.[index] ?? [index])[0], () =>
        problems.within(`locations[${number}]`, () => {
          problems.warning('swapped', lat, lon);
        }),
      );
    });
  };
  return {
    ...(title !== undefined && { title }),
    ...(language !== undefined && { language }),
    ...(next !== undefined && { next }),
    format,
    timeZone: surroundings.zone,
    records: await (path ? problems.during(path, read) : read()),
  };
}

function draftOf(
  row: unknown,
  index: number,
  tell: Tell,
  surroundings: Surroundings,
  { vocabulary: kinds, problems }: ReadContext,
): Draft | undefined {
  if (!isObject(row)) return problems.expected('object', row);
  const told = tell(row, index);
  const vocabulary = told && kinds.get(told.kind);
  if (!vocabulary) return undefined;
  const { names, timeZone } = told;
  const own = timeZone !== undefined && isZone(timeZone) ? timeZone : undefined;
  const there = own ? { ...surroundings, zone: own, zoneAssumed: false } : surroundings;
  const { description_html: html, ...says } = (said(told.says) ?? {}) as Row;
  const fields: Record<string, unknown> = {};
  const refused = problems.renaming(names, () => readFields(says, vocabulary.fields, there, fields));
  if (typeof html === 'string')
    Object.assign(fields, described(html, there, vocabulary.fields.get('description')));
  if (own && own !== surroundings.zone && vocabulary.fields.has('time_zone')) fields['timeZone'] = own;
  const status = vocabulary.fields.has('status') && statusInTitle(says['title']);
  if (status) fields['status'] ??= status;
  fields['id'] ??= fields['url'] ?? `#${digest(JSON.stringify(says))}`;
  // A part of which nothing could be read says nothing.
  const full = Object.entries(fields).filter(
    ([, value]) => !isObject(value) || Object.keys(value).length > 0,
  );
  return { vocabulary, fields: Object.fromEntries(full), refused, zone: there.zone, names };
}

type Described = Readonly<Record<string, unknown>>;

function described(
  html: string,
  at: Surroundings,
  field: readonly [string, (value: unknown, at: Surroundings) => unknown] | undefined,
): Described {
  if (!/<[a-z!/]/i.test(html)) return { description: field?.[1](html, at) };
  const { description, ...rich } = htmlText(withoutDetours(html), at.base);
  // Its references are written out already; whoever reads the text does so again.
  const read = field?.[1](description.replaceAll('&', '&amp;'), at);
  return read === undefined ? {} : { description: read, ...rich };
}

// Nothing of ours has more levels, and a feed may nest them a hundred thousand deep.
const deepest = 12;

/** `value` without what says nothing. */
function said(value: unknown, depth = 0): unknown {
  if (depth > deepest) return undefined;
  if (typeof value === 'string') return value.trim() === '' ? undefined : value;
  if (Array.isArray(value)) {
    const entries = value.map((one) => said(one, depth + 1)).filter((one) => one !== undefined);
    return entries.length ? entries : undefined;
  }
  if (!isObject(value)) return value ?? undefined;
  const entries = Object.entries(value).flatMap(([key, one]) => {
    const says = said(one, depth + 1);
    return says === undefined ? [] : [[key, says] as const];
  });
  return entries.length ? Object.fromEntries(entries) : undefined;
}
