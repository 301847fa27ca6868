import type { AirQuality } from '../../model/city.js';
import type { FeedDocument } from '../document.js';
import { isObject, type Surroundings } from '../fields.js';
import type { FeedContent, ReadContext } from '../format.js';
import {
  isEmpty,
  known,
  localTime,
  measured,
  pollutantCalled,
  readAt,
  worstOf,
  type Row,
  type SubIndex,
} from './measured.js';

const credit = {
  attribution: {
    pl: 'Główny Inspektorat Ochrony Środowiska (GIOŚ)',
    en: 'Chief Inspectorate of Environmental Protection, Poland (GIOŚ)',
    uk: 'Головна інспекція охорони довкілля Польщі (GIOŚ)',
    de: 'Oberste Umweltinspektion Polens (GIOŚ)',
  },
  url: 'https://powietrze.gios.gov.pl/',
};
const zone = 'Europe/Warsaw';
const threeHours = 3 * 3_600_000;

const categories = ['bardzo dobry', 'dobry', 'umiarkowany', 'dostateczny', 'zły', 'bardzo zły'];

interface Part extends SubIndex {
  readonly asOf: string | undefined;
}

/** What an index says: of all pollutants, or of one. */
interface Index {
  readonly level: number | undefined;
  readonly asOf: string | undefined;
}

/**
 * The Polish index of air quality at one station (https://api.gios.gov.pl/pjp-api/swagger-ui/): with Polish sentences for keys
 * since 2025, and before that `stIndexLevel` and the like. Times are on Polish clocks, and an hour that happens twice in
 * October is taken the first time: no reading may look fresher than it is.
 *
 * @throws Where it is another answer of the same server: a list of stations, measurements, an error.
 */
export function readGios({ json }: FeedDocument, context: ReadContext): FeedContent {
  const { problems, vocabulary } = context;
  const at: Surroundings = { problems, zone, zoneAssumed: false };
  const answers = Array.isArray(json) ? (json as readonly unknown[]) : [json];
  // Whoever puts the answers for several stations together makes a list of them.
  const rows = answers.flatMap((answer): unknown =>
    isObject(answer) ? (answer['AqIndex'] ?? answer) : answer,
  );
  if (!rows.some(isIndex)) throw new Error(reasonOf(isObject(json) ? json : {}));
  const several = rows.length > 1;
  const read = (row: Row) =>
    namedAs(row, several, 'stIndexLevel' in row ? before2025(row, at) : since2025(row, at));
  const records = rows.flatMap((row, index) =>
    problems.within(several ? index : isObject(json) && 'AqIndex' in json ? 'AqIndex' : '', () => {
      if (isIndex(row)) return [read(row)];
      problems.expected('object', row);
      return [];
    }),
  );
  return {
    format: 'gios',
    language: 'pl',
    timeZone: context.timeZone ?? zone,
    records: vocabulary.has('air-quality') ? records : [],
  };
}

/** The index says a number for its station. Whoever joins the list of stations to it has a name; among others each has one. */
function namedAs(row: Row, several: boolean, air: AirQuality): AirQuality {
  const name = row['Nazwa stacji'] ?? row['stationName'];
  const number = air.id === 'gios' ? '' : air.id;
  if (typeof name === 'string' && name.trim()) return { ...air, station: name.trim() };
  if (!number) return air;
  return several
    ? { ...air, station: `GIOŚ ${number}` }
    : {
        ...air,
        title: {
          pl: `stacja nr\u00a0${number}`,
          en: `station ${number}`,
          uk: `станція №\u00a0${number}`,
          de: `Station ${number}`,
        },
      };
}

const isIndex = (row: unknown): row is Row =>
  isObject(row) && Object.keys(row).some((key) => /indeks|IndexLevel$/.test(key));

const reasonOf = ({ error_reason: reason, ...answer }: Row): string =>
  typeof reason === 'string'
    ? `the service answered “${reason.slice(0, 200)}”.`
    : `it holds ${Object.keys(answer)
        .filter((key) => /^Lista/.test(key))
        .map((key) => `“${key}” and `)
        .join('')}no index; the index of a station is at …/aqindex/getIndex/NUMBER.`;

const timeKey = 'Data danych źródłowych, z których policzono wartość indeksu';

function since2025(row: Row, at: Surroundings): AirQuality {
  // The same word is spelt in two ways in the keys of one answer.
  const keys = new Map(Object.keys(row).map((key) => [key.normalize('NFC').replace('wskaż', 'wskaź'), key]));
  const keyOf = (name: string): string => keys.get(name) ?? name;
  const index = (of: string, timeOf = of): Index => ({
    level:
      levelAt(row, keyOf(`Wartość indeksu${of}`), at) ??
      levelCalled(row[keyOf(`Nazwa kategorii indeksu${of}`)]),
    asOf: readAt(row, keyOf(`${timeKey}${timeOf}`), localTime, at),
  });
  const names = new Set(
    [...keys.keys()].flatMap(
      (key) => /^(?:Wartość|Nazwa kategorii) indeksu dla wskaźnika (.+)$/.exec(key)?.[1] ?? [],
    ),
  );
  const parts = [...names].flatMap((name) => partOf(name, index(` dla wskaźnika ${name}`)));
  return airQuality(row['Identyfikator stacji pomiarowej'], index('', ' dla wskaźnika st'), parts);
}

function before2025(row: Row, at: Surroundings): AirQuality {
  const index = (name: string): Index => {
    const level = row[`${name}IndexLevel`];
    return {
      level: isObject(level)
        ? (at.problems.within(`${name}IndexLevel`, () => levelAt(level, 'id', at)) ??
          levelCalled(level['indexLevelName']))
        : undefined,
      asOf: readAt(row, `${name}SourceDataDate`, localTime, at),
    };
  };
  const names = Object.keys(row).flatMap((key) => /^(?!st)(\w+)IndexLevel$/.exec(key)?.[1] ?? []);
  const parts = names.flatMap((name) => partOf(name, index(name)));
  return airQuality(row['id'], index('st'), parts);
}

const partOf = (name: string, { level, asOf }: Index): readonly Part[] =>
  level === undefined ? [] : [{ pollutant: pollutantCalled(name), value: level, asOf }];

/** The number of a level. -1 stands for “no index”. */
const levelAt = (row: Row, key: string, at: Surroundings): number | undefined =>
  Number(row[key]) === -1 ? undefined : readAt(row, key, measured(0, 5), at);

/** The level with this name, where the number is not there. */
function levelCalled(name: unknown): number | undefined {
  const found =
    typeof name === 'string' ? categories.indexOf(name.normalize('NFC').trim().toLowerCase()) : -1;
  return found < 0 ? undefined : found;
}

/** Without an overall index, the worst of the others speaks for its own pollutant only. */
function airQuality(id: unknown, { level, asOf }: Index, parts: readonly Part[]): AirQuality {
  // What was measured yesterday is not the worst of today.
  const newest = Math.max(...parts.map((part) => Date.parse(part.asOf ?? '') || 0));
  const { worst, alone } = worstOf(
    parts.filter((part) => newest === 0 || newest - (Date.parse(part.asOf ?? '') || 0) <= threeHours),
  );
  const overall = level !== undefined;
  return known({
    kind: 'air-quality',
    id: isEmpty(id) ? 'gios' : String(id as string | number),
    scale: 'gios',
    level: level ?? worst?.value,
    asOf: (overall ? undefined : worst?.asOf) ?? asOf,
    pollutant: overall && !(alone && worst?.value === level) ? undefined : worst?.pollutant,
    subIndex: !overall && worst !== undefined ? true : undefined,
    ...credit,
  } as const);
}
