import { isObject } from '../fields.js';
import type { SourceDraft } from '../source-draft.js';
import { statusInTitle } from '../status-in-title.js';
import { dateWritten } from '../written-dates.js';
import { firstText, type Json, listOf, type Node, type Things, typesOf } from './nodes.js';
import { seriesOf } from './schedule.js';
import { addressOf, partyOf, placeOf, takeCommon, takeId } from './words.js';

const isEvent = (json: Json) => typesOf(json).some((type) => /Event$|EventSeries$/.test(type));

/**
 * The events that a thing stands for: one for each of its schedules. A series that only holds its events is none itself.
 */
export function scheduled(node: Node, things: Things): readonly Node[] {
  const { json } = node;
  const schedules = things.objects(json['eventSchedule']);
  if (!isEvent(json)) return [node];
  if (schedules.length === 0)
    return json['startDate'] === undefined && (json['subEvent'] ?? json['subEvents']) !== undefined
      ? []
      : [node];
  return schedules.map((eventSchedule, index) => {
    const id = json['@id'];
    const own = index && typeof id === 'string' ? { '@id': `${id}#${index + 1}` } : {};
    return { ...node, json: { ...json, ...own, eventSchedule } };
  });
}

export function takeEvent(draft: SourceDraft, json: Json, things: Things): void {
  takeCommon(draft, json, things, 'title');
  const schedule = isObject(json['eventSchedule']) ? seriesOf(json['eventSchedule'], things) : undefined;
  takeDate(draft, 'start', 'startDate', schedule?.start ?? json['startDate']);
  takeDate(draft, 'end', 'endDate', schedule ? schedule.end : json['endDate']);
  dropHalfEnd(draft);
  takeDate(draft, 'previousStart', 'previousStartDate', json['previousStartDate']);
  draft.take('recurrence', 'eventSchedule', schedule?.recurrence);
  takePlace(draft, json, things);
  const organiser = things.object(json['organizer']) ?? things.text(json['organizer']);
  draft.take('organiser', 'organizer', partyOf(organiser, things));
  draft.put('status', statusOf(json) ?? statusInTitle(draft.fields['title']));
  takeTopics(draft, json, things);
  takeRegistration(draft, json, things);
  takeId(draft, json, draft.fields['title'], draft.fields['start']);
}

function takeDate(draft: SourceDraft, name: string, key: string, value: unknown): void {
  const [first] = listOf(value);
  if (typeof first === 'string') draft.take(name, key, dateWritten(first) ?? first);
  else draft.take(name, key, first);
}

/** A day in the place of an hour says nothing that the start does not, where it is the same day. */
function dropHalfEnd({ fields }: SourceDraft): void {
  const { start, end } = fields;
  if (typeof start === 'string' && typeof end === 'string' && end.length === 10 && start.length > 10)
    if (start.startsWith(end)) delete fields['end'];
}

function takePlace(draft: SourceDraft, json: Json, things: Things): void {
  const places = things.objects(json['location']);
  const online = places.filter((place) => typesOf(place).includes('VirtualLocation'));
  const place = places.find((one) => !online.includes(one));
  const text = listOf(json['location']).find((one) => typeof one === 'string' && one.trim());
  draft.take(
    'location',
    'location',
    place ? placeOf(place, things) : text === undefined ? undefined : { name: text },
  );
  const mode = firstText(json['eventAttendanceMode']);
  if (/Mixed/i.test(mode) || (online.length && place)) draft.put('mode', 'hybrid');
  else if (/Online/i.test(mode) || online.length || /MovedOnline$/.test(tailOf(json)))
    draft.put('mode', 'online');
  else if (/Offline/i.test(mode)) draft.put('mode', 'in-person');
  // Where else to go than where it takes place?
  draft.take('url', 'location', online[0] && addressOf(online[0]['url'], things));
}

const tailOf = (json: Json): string => firstText(json['eventStatus']).replace(/^.*[/:#]/, '');

function statusOf(json: Json): string | undefined {
  const status = tailOf(json);
  if (/Cancel/i.test(status)) return 'cancelled';
  return /Postponed/i.test(status) ? 'postponed' : undefined;
}

function takeTopics(draft: SourceDraft, json: Json, things: Things): void {
  const topics = things
    .texts(json['keywords'])
    .flatMap((words) => words.split(','))
    .map((word) => word.trim())
    .filter(Boolean);
  if (topics.length) draft.take(draft.vocabulary.kind === 'article' ? 'tags' : 'topics', 'keywords', topics);
}

function takeRegistration(draft: SourceDraft, json: Json, things: Things): void {
  const offer = things.object(json['offers']);
  const url = offer && addressOf(offer['url'], things);
  const capacity = Number(json['maximumAttendeeCapacity'] ?? NaN);
  const remaining = Number(json['remainingAttendeeCapacity'] ?? NaN);
  const registration = {
    ...(url && url !== draft.fields['url'] && { url }),
    ...(capacity > 0 && { capacity }),
    ...(remaining >= 0 && { remaining }),
  };
  if (Object.keys(registration).length) draft.take('registration', 'offers', registration);
}
