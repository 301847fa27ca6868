import { isZone } from '../../model/zone.js';
import type { FeedDocument } from '../document.js';
import { isObject } from '../fields.js';
import { readItems } from '../items.js';
import type { FeedContent, Parts, PreparedDirectory, ReadContext } from '../format.js';

type Json = Readonly<Record<string, unknown>>;

/** Reads the index of a prepared feed: what it says of itself, and where its parts are. */
export async function readManifest({ json, url }: FeedDocument, context: ReadContext): Promise<FeedContent> {
  const index = json as Json;
  const { title, language, time_zone: stated } = index;
  const zone = context.timeZone ?? (typeof stated === 'string' && isZone(stated) ? stated : 'UTC');
  const parts = context.vocabulary.has('consultation') ? calendarParts(index, url, context) : undefined;
  const directory = context.vocabulary.has('organisation') ? directoryIn(index, url, context) : undefined;
  return {
    format: 'civic-index',
    ...(typeof title === 'string' && { title }),
    ...(typeof language === 'string' && { language }),
    timeZone: zone,
    records: directory ? await firstOf(index, zone, url, context) : [],
    ...(parts && { parts }),
    ...(directory && { directory }),
  };
}

function calendarParts(
  { calendar }: Json,
  url: string | undefined,
  { problems }: ReadContext,
): Parts | undefined {
  if (calendar === undefined) return undefined;
  return problems.within('calendar', () => {
    if (!isObject(calendar)) return problems.expected('object', calendar);
    const { months, margin, always } = calendar;
    const there = Array.isArray(months)
      ? months.filter(isMonth)
      : problems.within('months', () => problems.expected('list', months));
    const template = problems.within('month', () => addressOf(calendar['month'], url, problems));
    if (!there || template === undefined) return undefined;
    const lasting =
      always === undefined ? undefined : problems.within('always', () => addressOf(always, url, problems));
    return {
      template,
      months: there,
      margin: typeof margin === 'number' && margin >= 0 && margin <= 31 ? Math.floor(margin) : 0,
      ...(lasting !== undefined && { always: lasting }),
    };
  });
}

function directoryIn(
  { directory }: Json,
  url: string | undefined,
  { problems }: ReadContext,
): PreparedDirectory | undefined {
  if (directory === undefined) return undefined;
  return problems.within('directory', () => {
    if (!isObject(directory)) return problems.expected('object', directory);
    const { records, dissolved } = directory;
    if (!isCount(records))
      return problems.within('records', () => problems.expected({ least: 0, most: 1e9 }, records));
    const folder = problems.within('folder', () => addressOf(directory['folder'], url, problems));
    if (folder === undefined) return undefined;
    const files = directory['id_files'];
    const idFiles = isCount(files) ? files : 0;
    return { total: records, dissolved: isCount(dissolved) ? dissolved : 0, folder, idFiles };
  });
}

/** The organisations that the index itself holds. */
async function firstOf(
  { directory, language }: Json,
  zone: string,
  url: string | undefined,
  context: ReadContext,
): Promise<FeedContent['records']> {
  const { items } = directory as Json;
  const feed = { language, _civic: { time_zone: zone }, items: Array.isArray(items) ? items : [] };
  return (await readItems('civic', feed, url, context)).records;
}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

const isMonth = (month: unknown): month is string =>
  typeof month === 'string' && /^\d{4}-(?:0[1-9]|1[0-2])$/.test(month);

/** The address of a part, which starts from that of the index and stays on its site: nobody else may learn who reads. */
function addressOf(
  value: unknown,
  url: string | undefined,
  problems: ReadContext['problems'],
): string | undefined {
  if (typeof value !== 'string' || !URL.canParse(value, url)) return problems.expected('address', value);
  const { href, origin } = new URL(value, url);
  if (url === undefined || origin === new URL(url).origin) return href;
  problems.error('foreign-page', href);
  return undefined;
}
