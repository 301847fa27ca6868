import { isZone } from '../../model/zone.js';
import { emailAddress } from '../../safety/address.js';
import { htmlText } from '../../safety/html-text.js';
import { plainText } from '../../safety/plain-text.js';
import { isObject, noteAssumedZone, type Surroundings } from '../fields.js';
import type { ReadContext } from '../format.js';
import type { Draft } from '../records.js';
import { shortened } from '../shortened.js';
import { SourceDraft } from '../source-draft.js';
import type { Json } from './json.js';
import { seriesOf } from './series.js';
import { endAfter, isDay, startOf } from './times.js';

const valuesIn = (value: unknown): readonly Json[] =>
  isObject(value) ? Object.values(value).filter((one): one is Json => isObject(one)) : [];

const string = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** Reads an entry of a group; nothing where it is a task, or a kind of thing that nobody asked for. */
export function draftOf(entry: unknown, feed: Surroundings, { vocabulary }: ReadContext): Draft | undefined {
  const { problems } = feed;
  if (!isObject(entry)) return problems.expected('object', entry);
  const words = vocabulary.get('event');
  if (!words || /^(?:js)?task$/i.test(String(entry['@type']))) return undefined;
  const zone = zoneOf(entry, feed);
  const at = zone === undefined ? feed : { ...feed, zone, zoneAssumed: false };
  const draft = new SourceDraft(words, at);
  takeEvent(draft, entry);
  if (zone !== undefined && zone !== feed.zone) draft.put('timeZone', zone);
  if (zone === undefined && feed.zoneAssumed && !isDay(entry)) noteAssumedZone(problems);
  draft.put('recurrence', seriesOf(entry, draft, takeEvent));
  draft.put('id', string(entry['uid']));
  return draft;
}

/** The IANA zone of an event: its own, that which a zone of the file's own stands for, or none. */
function zoneOf(event: Json, { problems, zone }: Surroundings): string | undefined {
  const stated = string(event['timeZone']);
  if (!stated) return undefined;
  const zones = isObject(event['timeZones']) ? event['timeZones'] : {};
  const definition = isObject(zones[stated]) ? zones[stated] : {};
  const aliases = isObject(definition['aliases']) ? Object.keys(definition['aliases']) : [];
  const known = [stated, stated.replace(/^\//, ''), string(definition['tzId']) ?? '', ...aliases].find(
    (name) => name && isZone(name),
  );
  if (known === undefined) problems.within('timeZone', () => problems.warning('unknown-zone', stated, zone));
  return known;
}

function takeEvent(draft: SourceDraft, event: Json): void {
  const { at } = draft;
  takeTexts(draft, event);
  draft.take('start', 'start', startOf(event, at));
  draft.put('end', endAfter(event, draft.fields['start'], at));
  if (/^cancell?ed$/.test(String(event['status']))) draft.put('status', 'cancelled');
  if (event['status'] === 'tentative') draft.put('tentative', true);
  takePlaces(draft, event);
  const topics = [event['keywords'], event['categories']].flatMap((one) =>
    isObject(one) ? Object.keys(one) : [],
  );
  const words = topics.map((topic) => topic.replace(/^\w+:.*[/#]/, '')).filter(Boolean);
  if (words.length) draft.take('topics', 'keywords', words);
  takeLinks(draft, event);
  takeOrganiser(draft, event);
  draft.take('updated', 'updated', event['updated']);
  const language = string(event['locale']);
  draft.take('language', 'locale', language);
}

/** A text, in the languages that it is translated into. */
function inLanguages(event: Json, key: string, read: (text: string) => string): unknown {
  const own = string(event[key]);
  if (own === undefined) return event[key];
  const translations = isObject(event['localizations']) ? event['localizations'] : {};
  const others = Object.entries(translations).flatMap(([language, patch]) => {
    const text = isObject(patch) ? string(patch[key]) : undefined;
    return text === undefined ? [] : [[language, read(text)]];
  });
  const language = string(event['locale']);
  return others.length && language
    ? { [language]: read(own), ...(Object.fromEntries(others) as Json) }
    : read(own);
}

function takeTexts(draft: SourceDraft, event: Json): void {
  draft.take('title', 'title', inLanguages(event, 'title', plainText));
  const html = /html/i.test(String(event['descriptionContentType']));
  const text = string(event['description']);
  if (!text) return;
  const description = inLanguages(event, 'description', (one) => (html ? plainText(one) : one.trim()));
  draft.take('description', 'description', description);
  if (typeof description === 'string') draft.take('summary', 'description', shortened(description));
  if (html) draft.put('richDescription', htmlText(text, draft.at.base).richDescription);
}

function takePlaces(draft: SourceDraft, event: Json): void {
  const locations = isObject(event['locations']) ? event['locations'] : {};
  const main = locations[String(event['mainLocationId'])];
  const location = isObject(main) ? main : valuesIn(locations)[0];
  if (location) {
    const [, lat, lon] = /^geo:(-?[\d.]+),(-?[\d.]+)/i.exec(string(location['coordinates']) ?? '') ?? [];
    const address = string(location['description']);
    const name = string(location['name']);
    const place = {
      ...(name ? { name, ...(address && { address }) } : address && { name: address }),
      ...(lat !== undefined && { lat: Number(lat), lon: Number(lon) }),
    };
    if (Object.keys(place).length) draft.take('location', 'locations', place);
  }
  const [online] = valuesIn(event['virtualLocations']);
  if (online) draft.put('mode', location ? 'hybrid' : 'online');
  draft.take('url', 'virtualLocations', linkedPage(event) ?? string(online?.['uri']));
}

const pages: readonly unknown[] = ['describedby', 'alternate', 'self', 'item'];

const linkedPage = (event: Json): string | undefined =>
  valuesIn(event['links'])
    .filter(({ rel }) => rel === undefined || pages.includes(rel))
    .map(({ href }) => string(href))
    .find((href) => href && /^https?:/i.test(href));

function takeLinks(draft: SourceDraft, event: Json): void {
  const files = valuesIn(event['links']).filter(({ rel }) => rel === 'enclosure' || rel === 'attachment');
  const documents = files.map(({ href: url, contentType, mediaType, title, size }) => {
    const type = contentType ?? mediaType;
    return {
      url,
      ...(type !== undefined && { type }),
      ...(title !== undefined && { title }),
      ...(size !== undefined && { size }),
    };
  });
  if (documents.length) draft.take('documents', 'links', documents);
  const picture = valuesIn(event['links']).find(
    ({ rel, contentType }) => rel === 'icon' || rel === 'image' || /^image\//.test(String(contentType)),
  );
  if (picture && !files.includes(picture)) draft.take('image', 'links', { src: picture['href'] });
}

function takeOrganiser(draft: SourceDraft, event: Json): void {
  const owner = valuesIn(event['participants']).find(
    ({ roles }) => isObject(roles) && (roles['owner'] === true || roles['chair'] === true),
  );
  const replies = isObject(event['replyTo']) ? event['replyTo'] : {};
  const address = [
    owner?.['email'],
    owner?.['calendarAddress'],
    event['organizerCalendarAddress'],
    replies['imip'],
  ].find((one) => typeof one === 'string');
  const name = string(owner?.['name']);
  const email = typeof address === 'string' ? emailAddress(address) : undefined;
  if (name || email)
    draft.take('organiser', 'participants', { ...(name && { name }), ...(email && { email }) });
}
