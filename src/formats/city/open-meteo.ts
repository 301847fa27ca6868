import type { AirQuality, Weather } from '../../model/city.js';
import { isZone } from '../../model/zone.js';
import type { FeedDocument } from '../document.js';
import { isObject, noteAssumedZone, number, when, type Field, type Surroundings } from '../fields.js';
import type { FeedContent, ReadContext } from '../format.js';
import {
  ifGiven,
  isEmpty,
  known,
  measured,
  pollutantCalled,
  readRows,
  worstOf,
  type Row,
} from './measured.js';

// https://open-meteo.com/en/license: CC BY 4.0, and for the air the makers of the forecast besides.
const url = 'https://open-meteo.com/';
const weatherCredit = {
  attribution: {
    pl: 'Dane pogodowe: Open-Meteo.com (CC BY 4.0)',
    en: 'Weather data by Open-Meteo.com (CC BY 4.0)',
    uk: 'Дані про погоду: Open-Meteo.com (CC BY 4.0)',
    de: 'Wetterdaten von Open-Meteo.com (CC BY 4.0)',
  },
  url,
};
const airCredit = {
  attribution: {
    pl: 'CAMS ENSEMBLE, dane programu Copernicus, przez Open-Meteo.com (CC BY 4.0)',
    en: 'CAMS ENSEMBLE, Copernicus data, by Open-Meteo.com (CC BY 4.0)',
    uk: 'CAMS ENSEMBLE, дані програми Copernicus, через Open-Meteo.com (CC BY 4.0)',
    de: 'CAMS ENSEMBLE, Daten von Copernicus, über Open-Meteo.com (CC BY 4.0)',
  },
  url,
};

/** One moment of an answer: its values, their units, and where both stand. */
interface Moment {
  readonly block: string;
  /** Place in the lists of `block`; nothing where it holds one moment. */
  readonly index: number | undefined;
  readonly units: Row;
  readonly row: Row;
  readonly at: Surroundings;
}

/** Weather and European air quality by Open-Meteo (https://open-meteo.com/en/docs), for one place or several. */
export async function readOpenMeteo({ json }: FeedDocument, context: ReadContext): Promise<FeedContent> {
  const first = Array.isArray(json) ? (json[0] as unknown) : json;
  if (isObject(first) && typeof first['reason'] === 'string')
    throw new Error(`the service answered “${first['reason'].slice(0, 200)}”.`);
  const stated = isObject(first) ? zoneOf(first) : undefined;
  const timeZone = context.timeZone ?? stated;
  // Instants are right without a zone; the clock that they are shown on is not.
  if (timeZone === undefined) noteAssumedZone(context.problems);
  return {
    format: 'open-meteo',
    timeZone: timeZone ?? 'UTC',
    records: await readRows(json, context, (answer) => {
      const read = reading(answer, context);
      // Of several places each says which one it is.
      return read && Array.isArray(json) && json.length > 1 ? { ...read, title: placeOf(answer) } : read;
    }),
  };
}

/** The zone that was asked for. Where none was, the service says GMT. */
const zoneOf = ({ timezone }: Row): string | undefined =>
  typeof timezone === 'string' && timezone !== 'GMT' && isZone(timezone) ? timezone : undefined;

const placeOf = ({ latitude, longitude }: Row): string => `${String(latitude)},${String(longitude)}`;

const ofWeather = /^(?:temperature(?:_2m)?|weather_?code)$/;
const ofAir = /^european_aqi/;
/** What an answer about the air holds where nobody asked for the index. */
const inAir = /^(?:pm|carbon_|nitrogen_|sulphur_|ozone|ammonia|dust|uv_index|[a-z]+_pollen)/;

function reading(answer: Row, context: ReadContext): Weather | AirQuality | undefined {
  const { problems, now, vocabulary } = context;
  const at = { problems, zone: zoneOf(answer) ?? 'UTC', zoneAssumed: false };
  const place = placeOf(answer);
  const weather = momentWith(ofWeather, answer, now, at);
  if (weather) return vocabulary.has('weather') ? weatherOf(weather, answer, place) : undefined;
  let air = momentWith(ofAir, answer, now, at);
  if (!air) {
    air = momentWith(inAir, answer, now, at);
    const asked = air ? 'current=european_aqi' : 'current=temperature_2m,weather_code,is_day';
    problems.error('missing', asked, 'An answer of the service', `Ask with “${asked}”.`);
  }
  return air && vocabulary.has('air-quality') ? airOf(air, answer, place) : undefined;
}

/** The present where the answer has it, else the last of its moments that is not to come. */
function momentWith(keys: RegExp, answer: Row, now: number, at: Surroundings): Moment | undefined {
  for (const block of ['current', 'current_weather', 'minutely_15', 'hourly']) {
    const values = answer[block];
    if (!isObject(values) || !Object.keys(values).some((key) => keys.test(key))) continue;
    const units = answer[`${block}_units`];
    const moment = { block, units: isObject(units) ? units : {}, at };
    const { time } = values;
    if (!Array.isArray(time)) return { ...moment, index: undefined, row: values };
    const past = (time as readonly unknown[]).filter((one) => instantOf(one, answer) <= now).length;
    for (let index = past - 1; index >= 0; index--) {
      const row = Object.fromEntries(
        Object.entries(values).map(([key, list]) => [
          key,
          Array.isArray(list) ? (list[index] as unknown) : list,
        ]),
      );
      // Hours that the model has not reached yet are empty.
      if (Object.entries(row).some(([key, value]) => keys.test(key) && !isEmpty(value)))
        return { ...moment, index, row };
    }
    return { ...moment, index: undefined, row: {} };
  }
  return undefined;
}

/** Times are on the clocks of the place, which the offset beside them tells; or seconds since 1970, where asked for. */
function stamp(time: unknown, { utc_offset_seconds: seconds }: Row): unknown {
  if (typeof time === 'number') return Math.abs(time) < 8e12 ? new Date(time * 1000).toISOString() : time;
  if (typeof time !== 'string' || typeof seconds !== 'number') return time;
  const minutes = Math.abs(Math.round(seconds / 60));
  const two = (n: number) => String(n).padStart(2, '0');
  const offset = `${seconds < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
  return /T\d\d:\d\d(?::\d\d)?$/.test(time) ? `${time}${offset}` : time;
}

const instantOf = (time: unknown, answer: Row): number => Date.parse(String(stamp(time, answer)));

/** What `field` reads at `key`: at `current.temperature_2m`, or `hourly.temperature_2m[7]`. */
function value<T>({ block, index, row, at }: Moment, key: string, field: Field<T>): T | undefined {
  const { problems } = at;
  const read = () => ifGiven(field)(row[key], at);
  return problems.within(block, () =>
    problems.within(key, () => (index === undefined ? read() : problems.within(index, read))),
  );
}

const either = <T>(moment: Moment, keys: readonly string[], field: Field<T>): T | undefined => {
  const key = keys.find((one) => one in moment.row);
  return key === undefined ? undefined : value(moment, key, field);
};

function weatherOf(moment: Moment, answer: Row, place: string): Weather {
  const isDay = either(moment, ['is_day'], measured(0, 1));
  return known({
    kind: 'weather',
    id: `weather ${place}`,
    temperature: celsius(moment),
    code: either(moment, ['weather_code', 'weathercode'], measured(0, 99)),
    isDay: isDay === undefined ? undefined : isDay === 1,
    asOf: timeOf(moment, answer),
    ...weatherCredit,
  } as const);
}

const timeOf = (moment: Moment, answer: Row): string | undefined =>
  either(moment, ['time'], (time, at) => when(stamp(time, answer), at));

function celsius(moment: Moment): number | undefined {
  const { units } = moment;
  const key = 'temperature_2m' in moment.row ? 'temperature_2m' : 'temperature';
  const unit = units[key];
  if (unit === '°F') {
    const degrees = either(moment, [key], measured(-130, 158));
    return degrees === undefined ? undefined : Math.round(((degrees - 32) * 50) / 9) / 10;
  }
  if (unit === undefined || unit === '°C') return either(moment, [key], measured(-90, 70));
  return moment.at.problems.within(`${moment.block}_units`, () =>
    moment.at.problems.within(key, () => moment.at.problems.expected(['°C', '°F'], unit)),
  );
}

function airOf(moment: Moment, answer: Row, place: string): AirQuality {
  const index = number(0, 1000);
  const overall = either(moment, ['european_aqi'], index);
  const parts = Object.keys(moment.row).flatMap((key) => {
    const [, name] = /^european_aqi_(.+)$/.exec(key) ?? [];
    const read = name === undefined ? undefined : value(moment, key, index);
    return read === undefined ? [] : [{ pollutant: pollutantCalled(name ?? ''), value: read }];
  });
  const { worst, alone } = worstOf(parts);
  const shown = overall ?? worst?.value;
  return known({
    kind: 'air-quality',
    id: `air ${place}`,
    scale: 'eaqi',
    index: shown,
    level: shown === undefined ? undefined : levelOf(shown),
    pollutant: overall !== undefined && !(alone && worst?.value === overall) ? undefined : worst?.pollutant,
    subIndex: overall === undefined && worst !== undefined ? true : undefined,
    asOf: timeOf(moment, answer),
    ...airCredit,
  } as const);
}

/** The service spreads each of the European levels over twenty points: to 20 good, to 100 very poor. */
const levelOf = (index: number): number => Math.min(5, Math.max(0, Math.ceil(index / 20) - 1));
