import type { Warning, Weather } from '../../model/city.js';
import { dateTime } from '../../model/zone.js';
import type { FeedDocument } from '../document.js';
import { isObject, list, string, when, type Surroundings } from '../fields.js';
import type { FeedContent, ReadContext } from '../format.js';
import { ifGiven, isEmpty, known, localTime, measured, readAt, readRows, type Row } from './measured.js';

// https://danepubliczne.imgw.pl/apiinfo. The institute asks to be named as the source of its data in these words.
const credit = {
  attribution: {
    pl: 'Źródłem pochodzenia danych jest Instytut Meteorologii i Gospodarki Wodnej – Państwowy Instytut Badawczy',
    en: 'The source of the data is the Institute of Meteorology and Water Management – National Research Institute, Poland (IMGW-PIB)',
    uk: 'Джерело даних – Інститут метеорології та водного господарства – Державний дослідний інститут, Польща (IMGW-PIB)',
    de: 'Quelle der Daten ist das Institut für Meteorologie und Wasserwirtschaft – Staatliches Forschungsinstitut, Polen (IMGW-PIB)',
  },
  url: 'https://danepubliczne.imgw.pl/',
};
const zone = 'Europe/Warsaw';
const text = ifGiven(string);

/** `api/data/synop`, all stations or one: what they measured, all of it in quotation marks, in hours of UTC. */
export const readSynop = async ({ json }: FeedDocument, context: ReadContext): Promise<FeedContent> => ({
  format: 'imgw-synop',
  language: 'pl',
  timeZone: context.timeZone ?? zone,
  records: context.vocabulary.has('weather')
    ? await readRows(json, context, (row, index) => weather(row, index, surroundings(context)))
    : [],
});

/** `api/data/warningsmeteo`: warnings of the weather, each with the counties that it is for, in hours of Poland. */
export const readWarnings = async ({ json }: FeedDocument, context: ReadContext): Promise<FeedContent> => ({
  format: 'imgw-warnings',
  language: 'pl',
  timeZone: context.timeZone ?? zone,
  records:
    context.vocabulary.has('warning') && !('status' in (json as object))
      ? await readRows(json, context, (row, index) => warning(row, index, surroundings(context)))
      : [],
});

/** `api/data/warningshydro`: warnings of rivers, each with the catchments that it is for, in hours of Poland. */
export const readHydro = async ({ json }: FeedDocument, context: ReadContext): Promise<FeedContent> => ({
  format: 'imgw-hydro',
  language: 'pl',
  timeZone: context.timeZone ?? zone,
  records: context.vocabulary.has('warning')
    ? await readRows(json, context, (row, index) => warning(row, index, surroundings(context), hydro))
    : [],
});

/** What the two lists of warnings call what both say. */
const meteo = {
  id: ['id'],
  title: 'nazwa_zdarzenia',
  level: ['stopien'],
  from: 'obowiazuje_od',
  until: 'obowiazuje_do',
  text: 'tresc',
};
const hydro = {
  id: ['numer', 'id'],
  title: 'zdarzenie',
  // The institute spells it with its own letters here, and without them there.
  level: ['stopień', 'stopien'],
  from: 'data_od',
  until: 'data_do',
  text: 'przebieg',
};

const surroundings = ({ problems }: ReadContext): Surroundings => ({ problems, zone, zoneAssumed: false });

function weather(row: Row, index: number, at: Surroundings): Weather {
  const station = readAt(row, 'stacja', text, at);
  return known({
    kind: 'weather',
    id: readAt(row, 'id_stacji', text, at) ?? station ?? `#${index + 1}`,
    station,
    temperature: readAt(row, 'temperatura', measured(-90, 70), at),
    asOf: hourOf(row, at),
    ...credit,
  } as const);
}

/** Synoptic observations are made by UTC the world over; the row has a day and, without minutes, an hour. */
function hourOf(row: Row, at: Surroundings): string | undefined {
  const day = readAt(row, 'data_pomiaru', ifGiven(when), at);
  const hour = readAt(row, 'godzina_pomiaru', measured(0, 23), at);
  if (day?.length !== 10 || hour === undefined) return day;
  return dateTime(Date.parse(`${day}T${String(Math.floor(hour)).padStart(2, '0')}:00:00Z`), at.zone);
}

function warning(row: Row, index: number, at: Surroundings, keys = meteo): Warning | undefined {
  const title = readAt(row, keys.title, text, at);
  const before = at.problems.count;
  const validUntil = readAt(row, keys.until, localTime, at);
  if (title === undefined || validUntil === undefined) {
    const missing = title === undefined ? keys.title : keys.until;
    if (isEmpty(row[missing]) || at.problems.count === before)
      at.problems.error('missing', missing, 'A warning');
    return undefined;
  }
  const comment = readAt(row, 'komentarz', text, at);
  return known({
    kind: 'warning',
    id: keyed(keys.id, (key) => readAt(row, key, text, at)) ?? `#${index + 1}`,
    title,
    // A drought has none, and is written -1.
    level: keyed(keys.level, (key) =>
      Number(row[key]) < 1 ? undefined : readAt(row, key, measured(1, 3), at),
    ),
    validFrom: readAt(row, keys.from, localTime, at),
    validUntil,
    published: readAt(row, 'opublikowano', localTime, at),
    summary: readAt(row, keys.text, text, at),
    description: comment !== undefined && /^brak\.?$/i.test(comment) ? undefined : comment,
    areas: readAt(row, 'teryt', ifGiven(list(string)), at) ?? catchmentsOf(row['obszary']),
    ...credit,
  } as const);
}

const keyed = <T>(keys: readonly string[], read: (key: string) => T | undefined): T | undefined =>
  keys.map(read).find((value) => value !== undefined);

/** Where a warning of rivers is valid: the names of the catchments and their provinces, and their codes. */
function catchmentsOf(areas: unknown): readonly string[] | undefined {
  if (!Array.isArray(areas)) return undefined;
  const names = areas
    .filter(isObject)
    .flatMap(({ opis, wojewodztwo, kod_zlewni }) => [opis, wojewodztwo, kod_zlewni].flat())
    .filter((name) => typeof name === 'string' && name.trim() !== '') as string[];
  return names.length ? [...new Set(names)] : undefined;
}
