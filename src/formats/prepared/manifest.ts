import { isZone } from '../../model/zone.js';
import type { FeedDocument } from '../document.js';
import { isObject } from '../fields.js';
import type { FeedContent, Parts, ReadContext } from '../format.js';

type Json = Readonly<Record<string, unknown>>;

/** Reads the index of a prepared feed: what it says of itself, and where its parts are. */
export function readManifest({ json, url }: FeedDocument, context: ReadContext): FeedContent {
  const index = json as Json;
  const { title, language, time_zone: stated } = index;
  const zone = context.timeZone ?? (typeof stated === 'string' && isZone(stated) ? stated : 'UTC');
  const parts = context.vocabulary.has('consultation') ? calendarParts(index, url, context) : undefined;
  return {
    format: 'civic-index',
    ...(typeof title === 'string' && { title }),
    ...(typeof language === 'string' && { language }),
    timeZone: zone,
    records: [],
    ...(parts && { parts }),
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
