import { isZone } from '../../model/zone.js';
import { plainText } from '../../safety/plain-text.js';
import type { FeedDocument } from '../document.js';
import { isObject, type Surroundings } from '../fields.js';
import type { FeedContent, ReadContext } from '../format.js';
import { readRecords } from '../records.js';
import { draftOf } from './event.js';
import type { Json } from './json.js';

/** Reads a group of events, or one alone. What is to be done, and not to be gone to, is no event and passed over. */
export async function readGroup({ json, url }: FeedDocument, context: ReadContext): Promise<FeedContent> {
  const { problems } = context;
  const group: Json = isObject(json) ? json : {};
  const [entries, key] = Array.isArray(group['entries'])
    ? [group['entries'] as readonly unknown[], 'entries']
    : [Array.isArray(json) ? (json as readonly unknown[]) : [json], ''];
  const title = group['title'] ?? group['name'];
  const isGroup = key !== '';
  const stated = zonesIn(isGroup ? entries : []);
  const zone = context.timeZone ?? stated;
  const at: Surroundings = {
    problems,
    base: url,
    zone: zone ?? 'UTC',
    zoneAssumed: zone === undefined,
  };
  const language = group['locale'];
  const records = () =>
    readRecords(
      entries,
      (entry) => draftOf(entry, at, context),
      at,
      context,
      (_, index) => [Array.isArray(json) || isGroup ? index : ''],
    );
  return {
    format: 'jscalendar',
    ...(isGroup && typeof title === 'string' && { title: plainText(title) }),
    ...(typeof language === 'string' && { language }),
    timeZone: at.zone,
    records: await problems.during(key, records),
  };
}

/** The zone of all events, where they have but one. */
function zonesIn(entries: readonly unknown[]): string | undefined {
  const zones = new Set(entries.flatMap((one) => (isObject(one) ? (one['timeZone'] ?? []) : [])));
  const [only] = zones;
  return zones.size === 1 && typeof only === 'string' && isZone(only) ? only : undefined;
}
