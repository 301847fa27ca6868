import { kinds } from '../model/record.js';
import { pathOf } from './problem-path.js';
import type { Detail, Due, DueName, Note, Problem } from './problem.js';

const dues: Readonly<Record<DueName, string>> = {
  address: 'an http or https address',
  country: 'the two letters of a country, such as PL',
  date: 'a date such as 2026-11-30, or a date-time such as 2026-11-30T16:00:00+01:00',
  duration: 'a duration such as PT1H30M',
  'e-mail': 'an e-mail address',
  flag: 'true or false',
  'fewer levels': 'at most five levels of goals',
  list: 'a list',
  object: 'an object',
  phone: 'a telephone number, with digits in it',
  position: 'a latitude and a longitude such as 51.11;17.03',
  'quoted text': 'a text in double quotes',
  rule: 'a recurrence rule such as FREQ=WEEKLY;BYDAY=MO',
  text: 'a text',
  texts: 'a text, or texts by language',
  version: '1.0, or another 1.x',
  zone: 'an IANA time zone such as Europe/Warsaw',
};

type Words = readonly [message: string, hint: string];

const words: { readonly [C in keyof Detail]: (place: string, ...detail: Detail[C]) => Words } = {
  'broken-json': (_, message) => [
    `This part is broken JSON and is left out: ${message}.`,
    'Let a program write it; the other parts are read.',
  ],
  'broken-xml': (_, what) => [
    `The file has ${what}; it is read all the same, but many programs will not read it.`,
    'Let a program write the file, or put it right there; there may be more of the kind.',
  ],
  'cut-off': (_, component) => [
    `The file ends in the middle of this ${component}.`,
    'Fetch it again; it may not have arrived whole.',
  ],
  'document-type': () => [
    'The file defines entities of its own; they are not read, for they could be made to grow or to fetch.',
    'Write the characters themselves, and leave the DOCTYPE away.',
  ],
  'duplicate-id': (_, id) => [`Another record has the id “${id}” too.`, 'Give each record an id of its own.'],
  'crowded-day': (_, day, count) => [
    `${count} records begin on ${day}: no programme is as full as that.`,
    'Give each its own date, or leave the date away where it is not known.',
  ],
  endless: (_, rule) => [
    `A series goes on for longer than anybody plans (${rule}); what is near the months that are shown is read of it.`,
    'End the rule where its end is known, or leave UNTIL and COUNT away.',
  ],
  'end-at-start': () => [
    'Something ends in the moment in which it begins; such ends are left out, wherever they stand.',
    'Leave the end away where it is not known.',
  ],
  'end-before-start': (_, end, start) => [
    `The end ${end} is before the start ${start}; the end is left out.`,
    'Correct one of the two, or leave the end away where it is not known.',
  ],
  'foreign-page': (_, address) => [
    `The next page, ${address}, is on another site; widgets do not read it.`,
    'Serve all pages of the feed from one site.',
  ],
  'future-result': (_, date) => [
    `A result is dated ${date}, which is still to come; it is left out.`,
    'Write results when they are known, and targets before.',
  ],
  guessed: (_, fields) => [
    `Nothing says what the fields of this list are; they were guessed: ${fields}.`,
    'Say it with a field map, map="…": civic-widgets check proposes one.',
  ],
  'many-rules': (_, limit, count) => [
    `A series has ${count} rules; the first ${limit} are followed.`,
    'Say it in fewer rules, or give the dates themselves.',
  ],
  'map-items': (_, path, there) => [
    `There is no list at “${path}”.`,
    there === undefined
      ? 'There is no list of objects in this document at all.'
      : there === '.'
        ? 'The document is the list itself: leave “items” away.'
        : `There is one at “${there}”.`,
  ],
  'map-path': (_, path, there) => [
    `No record has a value at “${path}”, which the field map takes this field from.`,
    there ? `The records have ${there}.` : 'The records are empty.',
  ],
  missing: (_, field, of, how = `Give it “${field}”.`) => [`${of} needs “${field}”.`, how],
  'long-title': (_, length, limit) => [
    `A title of ${length} characters is shown in part; the details have all of it.`,
    `Write a title of one line, ${limit} characters at most, and the rest as a summary.`,
  ],
  markup: (_, text) => [
    `There is HTML in a title (“${text}”); its words alone are shown.`,
    'Write the title as plain text.',
  ],
  'minutes-meant': (_, duration) => [
    `${duration} says months; it is read as the minutes that are meant.`,
    `Write ${duration.replace('P', 'PT')}.`,
  ],
  'missing-end': (_, component, before) => [
    `This ${component} has no END:${component}; it is read as far as line ${before}.`,
    `Write END:${component} after its last line.`,
  ],
  'no-fields': (_, there) => [
    `Nothing says which fields are title and date${there ? `: the records have ${there}` : ''}.`,
    'Say it with a field map, map="…".',
  ],
  'no-real-end': (_, end) => [
    `${end} stands for “no end”; it is left out.`,
    'Leave the end away where there is none.',
  ],
  'no-time-zone': () => [
    'The feed names no time zone for its times; they are read as UTC.',
    'Name the zone in the feed (“time_zone”), or on the element: time-zone="Europe/Warsaw".',
  ],
  'not-shown': (_, what, address) => [
    `This is ${what}, and no list of what widgets show.`,
    address ? `What you look for may be at ${address}.` : 'Point to a list of meetings or organisations.',
  ],
  'only-busy': (_, title) => [
    `“${title}” says only that somebody is busy; the event is left out.`,
    'Share the calendar with the details of its events, and not as free and busy alone.',
  ],
  padded: (_, number, whole) => [
    `A number of this register has ten digits; ${number} is read as ${whole}.`,
    'Keep the zeros that it begins with: write it as a text.',
  ],
  'repeated-hour': (_, time) => [
    `The clocks show ${time} twice, for they are put back; the first time is taken.`,
    'Write the time with its offset, or in UTC.',
  ],
  'skipped-hour': (_, time, instead) => [
    `The clocks never show ${time}, for they are put forward; it is read as ${instead}.`,
    'Write a time that there is.',
  ],
  'stray-end': (_, component, line) => [
    `Line ${line} ends a ${component} that never began.`,
    'Take the line out.',
  ],
  swapped: (_, lat, lon) => [
    `Latitude ${lat} and longitude ${lon} are far from all other places; they are read the other way round.`,
    'Write the latitude, which is north, before the longitude; GeoJSON wants the longitude first.',
  ],
  'too-long': (_, length, limit) => [
    `A text of ${length} characters is cut.`,
    `Keep texts under ${limit} characters.`,
  ],
  'too-many-items': (_, limit, count) => [
    `Only the first ${limit} of ${count} records are read.`,
    'Publish the feed in pages, or allow more: max-items="…".',
  ],
  'too-many-references': (_, limit) => [
    `The things on this page refer to others so often that only ${limit} of those values are read.`,
    'Write what belongs to a thing into it, instead of naming it in itemref.',
  ],
  'unknown-field': (_, field) => [
    `There is no field “${field}” here.`,
    'Check its spelling; extensions begin with _.',
  ],
  'unknown-kind': (_, kind) => [
    `There are no records of the kind ${shown(kind)}; the record is left out.`,
    kindMeant(kind),
  ],
  'unknown-zone': (_, zone, instead) => [
    `Nobody knows the time zone “${zone}”; ${instead} is taken.`,
    'Use IANA names such as Europe/Warsaw, or state one on the element: time-zone="…".',
  ],
  unofficial: (_, name) => [
    `Nobody has promised that ${name} stays readable: this is what its own pages are made from.`,
    'Keep a copy on your own site, and look now and then whether it still comes.',
  ],
  'unreadable-line': (_, content, line) => [
    `Line ${line} is no property: ${shown(content)}; it is left out.`,
    'Write it as NAME;PARAMETER=VALUE:VALUE.',
  ],
  'windows-zone': (_, name, zone) => [
    `“${name}” is what Windows calls a time zone; it is read as ${zone}.`,
    `Write the zone by its IANA name: ${zone}.`,
  ],
  'wrong-value': (place, due, value) => [
    `${place} should be ${dueWords(due)}, but is ${shown(value)}; it ${due === 'phone' ? 'cannot be dialled' : 'is left out'}.`,
    `Write ${dueWords(due)}, or leave it away.`,
  ],
};

/** Puts problems into words: the cause and the remedy. */
export function worded(notes: readonly Note[]): readonly Problem[] {
  return notes.map((note) => {
    const { severity, code, line, detail } = note;
    const path = pathOf(note);
    const say = words[code] as (place: string, ...detail: readonly unknown[]) => Words;
    const [message, hint] = say(placeName(path), ...detail);
    return { severity, code, path, ...(line !== undefined && { line }), message, hint };
  });
}

/** Which kind may have been meant, or which there are. */
function kindMeant(given: unknown): string {
  const word = String(given).toLowerCase();
  const [nearest] = kinds.filter((kind) => distance(word, kind) < 3);
  return nearest ? `Write “${nearest}”, if that is meant.` : `Write one of ${kinds.join(', ')}.`;
}

/** How many letters have to be put in, taken out or changed to make one word of another. */
function distance(one: string, other: string): number {
  if (Math.abs(one.length - other.length) > 2) return Infinity;
  let before = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [row, letter] of [...one].entries()) {
    const now = [row + 1];
    for (const [column, its] of [...other].entries())
      now.push(
        Math.min(now[column]! + 1, before[column + 1]! + 1, before[column]! + (letter === its ? 0 : 1)),
      );
    before = now;
  }
  return before.at(-1)!;
}

function dueWords(due: Due): string {
  if (typeof due === 'string') return dues[due];
  if ('least' in due) {
    const { least, most } = due;
    if (least === -Infinity) return 'a number';
    return most === Infinity ? `a number from ${least}` : `a number from ${least} to ${most}`;
  }
  return `one of ${due.join(', ')}`;
}

/** The last step of a path, as one would point to it: “closes”, or entry 4. */
function placeName(path: string): string {
  const [, index, name] = /(?:\[(\d+)\]|([^.[\]]+))$/.exec(path) ?? [];
  return index === undefined ? `“${name ?? path}”` : `Entry ${Number(index) + 1}`;
}

/** `value` as a person would recognise it in the file, in a few words. */
export function shown(value: unknown): string {
  if (value === undefined || value === null) return 'missing';
  // Not written out: a feed may nest them ten thousand deep.
  if (typeof value === 'object') return Array.isArray(value) ? 'a list' : 'an object';
  const text = typeof value === 'string' ? JSON.stringify(value) : (value as number | boolean).toString();
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
