import type { Warning, Weather } from '../../model/city.js';
import { dateTime } from '../../model/zone.js';
import type { FeedDocument } from '../document.js';
import { list, string, when, type Surroundings } from '../fields.js';
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
export const readSynop = ({ json }: FeedDocument, context: ReadContext): FeedContent => ({
  format: 'imgw-synop',
  language: 'pl',
  timeZone: context.timeZone ?? zone,
  records: context.vocabulary.has('weather')
    ? readRows(json, context, (row, index) => weather(row, index, surroundings(context)))
    : [],
});

/** `api/data/warningsmeteo`: warnings of the weather, each with the counties that it is for, in hours of Poland. */
export const readWarnings = ({ json }: FeedDocument, context: ReadContext): FeedContent => ({
  format: 'imgw-warnings',
  language: 'pl',
  timeZone: context.timeZone ?? zone,
  records:
    context.vocabulary.has('warning') && !('status' in (json as object))
      ? readRows(json, context, (row, index) => warning(row, index, surroundings(context)))
      : [],
});

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

function warning(row: Row, index: number, at: Surroundings): Warning | undefined {
  const title = readAt(row, 'nazwa_zdarzenia', text, at);
  const before = at.problems.count;
  const validUntil = readAt(row, 'obowiazuje_do', localTime, at);
  if (title === undefined || validUntil === undefined) {
    const missing = title === undefined ? 'nazwa_zdarzenia' : 'obowiazuje_do';
    if (isEmpty(row[missing]) || at.problems.count === before)
      at.problems.error('missing', missing, 'A warning');
    return undefined;
  }
  const comment = readAt(row, 'komentarz', text, at);
  return known({
    kind: 'warning',
    id: readAt(row, 'id', text, at) ?? `#${index + 1}`,
    title,
    level: readAt(row, 'stopien', measured(1, 3), at),
    validFrom: readAt(row, 'obowiazuje_od', localTime, at),
    validUntil,
    published: readAt(row, 'opublikowano', localTime, at),
    summary: readAt(row, 'tresc', text, at),
    description: comment !== undefined && /^brak\.?$/i.test(comment) ? undefined : comment,
    areas: readAt(row, 'teryt', ifGiven(list(string)), at),
    ...credit,
  } as const);
}
