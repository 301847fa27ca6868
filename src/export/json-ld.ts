import type { Place } from '../model/common.js';
import type { CivicEvent } from '../model/consultation.js';
import type { ExportSetting } from './export-setting.js';
import { markupText, type Markup } from './markup-text.js';
import { titleOf } from './words.js';

const described: readonly CivicEvent['type'][] = ['hearing', 'workshop', 'meeting'];

/**
 * Hearings, workshops and meetings among `events` as JSON-LD (schema.org `Event`), for search engines. The text can stand
 * in a script element as it is.
 *
 * @returns Nothing where there is none of them.
 */
export function eventMarkup(events: readonly CivicEvent[], setting: ExportSetting): string | undefined {
  const graph = events
    .filter(({ type }) => described.includes(type))
    .map((event) => markupOf(event, setting));
  return markupText(graph);
}

function markupOf(event: CivicEvent, setting: ExportSetting): Markup {
  const { plain } = setting;
  const { url, language, organiser, start, end, previousStart, languages, registration } = event;
  const name = plain(organiser?.name, language);
  const topics = (event.topics ?? []).map((topic) => plain(topic, language));
  return {
    '@type': 'Event',
    '@id': url,
    name: titleOf(event, setting),
    description: publicWords(plain(event.summary, language)),
    url,
    startDate: start,
    endDate: end,
    eventStatus: `https://schema.org/${statusOf(event)}`,
    previousStartDate: previousStart,
    eventAttendanceMode: attendanceOf(event),
    location: locationOf(event, setting),
    organizer: name ? { '@type': 'Organization', name, url: organiser?.url } : undefined,
    image: event.image?.src,
    inLanguage: languages,
    keywords: topics.length ? topics : undefined,
    maximumAttendeeCapacity: registration?.capacity,
    remainingAttendeeCapacity: registration?.remaining,
  };
}

function statusOf({ status, previousStart }: CivicEvent): string {
  if (status === 'cancelled' || status === 'withdrawn') return 'EventCancelled';
  if (previousStart !== undefined) return 'EventRescheduled';
  return status === 'postponed' ? 'EventPostponed' : 'EventScheduled';
}

function attendanceOf({ mode }: CivicEvent): string | undefined {
  const modes = { online: 'Online', 'in-person': 'Offline', hybrid: 'Mixed' } as const;
  return mode && `https://schema.org/${modes[mode]}EventAttendanceMode`;
}

/** Online it takes place at the event's own page: the address of the room itself is for those who come. */
function locationOf({ mode, location, url, language }: CivicEvent, { plain }: ExportSetting): unknown {
  const online =
    mode === 'online' || mode === 'hybrid' ? url && { '@type': 'VirtualLocation', url } : undefined;
  const place = mode !== 'online' && location ? placeOf(location, plain(location.name, language)) : undefined;
  return online && place ? [online, place] : (place ?? online);
}

function placeOf({ address, lat, lon }: Place, name: string): Markup | undefined {
  if (!name && !address) return undefined;
  const known = lat !== undefined && lon !== undefined;
  return {
    '@type': 'Place',
    name: name || address,
    address: address ?? name,
    geo: known ? { '@type': 'GeoCoordinates', latitude: lat, longitude: lon } : undefined,
  };
}

const secret =
  /pass ?(?:code|word|wort)|kenn(?:wort|code)|zugangs|meeting[ -]?id|webinar[ -]?id|\bpin\b|hasł|kod(?:em|u|zie)? (?:dost|spotk)|identyfikator|парол|код доступу|ідентифікатор/i;

/** Feeds write the codes of video meetings into their texts; search engines shall not keep them. */
const publicWords = (text: string): string | undefined => (text && !secret.test(text) ? text : undefined);
