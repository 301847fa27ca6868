import { civicFeed } from '../export/civic-feed.js';
import type { Reading } from '../formats/format.js';
import { compareIn } from '../language/collation.js';
import { textIn } from '../language/text.js';
import { saysHours, type Organisation } from '../model/organisation.js';
import { FacetColumn } from '../search/facet-column.js';
import { openFacet, textsOfFacet, usualFacets } from '../search/facets.js';
import { OpenColumn } from '../search/open-column.js';
import { wordsOfOrganisation } from '../search/organisation-words.js';
import { nameMark, passageOf, sections } from '../search/passage.js';
import { lastChanged } from '../search/ordering.js';
import { pointsOf } from '../search/nearness.js';
import { idFileOf, packedPoints, type HoursFile } from '../search/packed-lists.js';
import {
  bareNumber,
  chunkLength,
  digitOf,
  startOf,
  steps,
  type BeginningsFile,
  type ColumnsFile,
} from '../search/prepared.js';
import { costOf, forms, noteCost } from '../search/scan.js';
import { initialOf } from '../search/selection.js';
import { latinOf } from '../search/transliteration.js';
import type { PreparedFile } from './calendar-parts.js';

/** What the index says of a directory. */
interface DirectoryEntry {
  readonly records: number;
  readonly dissolved: number;
  /** Address of the folder with the rest. */
  readonly folder: string;
  /** How many files there are with the places of ids. */
  readonly id_files: number;
  /** The first organisations by name, as items of a feed: what a page shows at once. */
  readonly items: readonly object[];
}

/** The folder of a directory's files, and what they are called. */
export const directoryFolder = 'directory';
export const isDirectoryFile = (name: string): boolean =>
  /^(?:words|columns|dates|hours|positions|postings-\d+|beginnings-\d+|ids-\d+|numbers-\d+|details-\d+)\.json$/.test(
    name,
  );

const firstPage = 50;
const day = 86_400_000;

/** Ids that a file has, about. */
const idsOfFile = 500;

/** Places that a file of postings may have, unless one word has more. */
const fullFile = 40_000;

/** The files of a directory: details in chunks, words and numbers with where they stand, and columns for the filters. */
export function directoryParts(reading: Reading): {
  readonly entry: DirectoryEntry;
  readonly files: readonly PreparedFile[];
} {
  const records = inOrder(reading);
  const { items } = civicFeed(reading, records);
  const alive = items.filter((_, at) => records[at]!.state !== 'dissolved');
  const { words, numbers } = postingsOf(records);
  const file = (name: string, content: unknown): PreparedFile => ({
    path: `${directoryFolder}/${name}.json`,
    text: `${JSON.stringify(content)}\n`,
  });
  const chunks = Array.from({ length: Math.ceil(items.length / chunkLength) }, (_, chunk) => ({
    ...civicFeed(reading, []),
    items: items.slice(chunk * chunkLength, (chunk + 1) * chunkLength),
  }));
  const idFiles = idsOf(records);
  const dates = records.map((record) => Math.max(0, Math.floor(lastChanged(record) / day)));
  return {
    entry: {
      records: records.length,
      dissolved: records.length - alive.length,
      folder: `${directoryFolder}/`,
      id_files: idFiles.length,
      items: alive.slice(0, firstPage),
    },
    files: [
      ...wordFiles(words, records.length, file),
      ...[...numbers].map(([start, found]) =>
        file(`numbers-${start}`, Object.fromEntries([...found].map(([number, at]) => [number, steps(at)]))),
      ),
      file('columns', columnsOf(records, reading, [...numbers.keys()])),
      file('dates', dates),
      file('positions', packedPoints(records.map(pointsOf))),
      ...idFiles.map((ids, number) => file(`ids-${number}`, ids)),
      ...(records.some(saysHours) ? [file('hours', hoursOf(records, reading))] : []),
      ...chunks.map((chunk, number) => file(`details-${number}`, chunk)),
    ],
  };
}

/** The numbers of organisations by their ids, in as many files as are short enough each. */
function idsOf(records: readonly Organisation[]): readonly Readonly<Record<string, number>>[] {
  const files = Array.from(
    { length: Math.ceil(records.length / idsOfFile) },
    () => new Map<string, number>(),
  );
  records.forEach(({ id }, at) => files[idFileOf(id, files.length)]!.set(id, at));
  return files.map((file) => Object.fromEntries(file));
}

function inOrder({ records, language = 'en' }: Reading): readonly Organisation[] {
  const compare = compareIn(language);
  return records
    .filter((record) => record.kind === 'organisation')
    .map((record) => ({ record, name: textIn(record.name, language, record.language).text }))
    .sort((a, b) => compare(a.name, b.name))
    .map(({ record }) => record);
}

/** Where each word and each number stands: the number of the organisation, and the section of its texts, as one number. */
function postingsOf(records: readonly Organisation[]): {
  readonly words: ReadonlyMap<string, number[]>;
  readonly numbers: ReadonlyMap<string, ReadonlyMap<string, number[]>>;
} {
  const words = new Map<string, number[]>();
  const numbers = new Map<string, Map<string, number[]>>();
  records.forEach((record, organisation) => {
    const { text, ends } = passageOf(1, () => wordsOfOrganisation(record, latinOf));
    const met = new Set<string>();
    for (let section = 0; section < sections; section++) {
      for (const word of text.slice(ends[section - 1] ?? 0, ends[section]).split(' ')) {
        const key = /^\d+$/.test(word) ? bareNumber(word) : word;
        // A number that is glued to the name of its register is looked for in its two halves.
        if (!/^[\p{L}\p{M}\p{N}]/u.test(key) || /^[a-z]+\d{5,}$/.test(key) || met.has(key)) continue;
        met.add(key);
        const list = /^\d/.test(key)
          ? entryOf(numbers, startOf(key), () => new Map<string, number[]>())
          : words;
        entryOf(list, key, () => []).push(organisation * sections + section);
      }
    }
  });
  return { words, numbers };
}

function entryOf<K, V>(map: Map<K, V>, key: K, made: () => V): V {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = made()));
  return value;
}

function wordFiles(
  words: ReadonlyMap<string, readonly number[]>,
  total: number,
  file: (name: string, content: unknown) => PreparedFile,
): readonly PreparedFile[] {
  const sorted = [...words.keys()].filter((word) => word !== nameMark).sort();
  const starts: number[] = [];
  const files: (readonly number[])[][] = [];
  let room = 0;
  sorted.forEach((word, number) => {
    const found = words.get(word)!;
    if (room < found.length) {
      starts.push(number);
      files.push([]);
      room = fullFile;
    }
    room -= found.length;
    files.at(-1)!.push(steps(found));
  });
  // What begins so fills several files: too much for somebody's first letter.
  const letters = [...new Set(sorted.map((word) => word[0]!))].filter((letter) => {
    const [first, last] = [
      sorted.findIndex((word) => word[0] === letter),
      sorted.findLastIndex((word) => word[0] === letter),
    ];
    return starts.some((start) => start > first && start <= last);
  });
  return [
    file('words', { words: sorted.join(' '), starts, beginnings: letters.join('') }),
    ...files.map((postings, number) => file(`postings-${number}`, postings)),
    ...letters.map((letter, number) => file(`beginnings-${number}`, beginningsOf(letter, words, total))),
  ];
}

/** How each of `total` organisations answers a letter; see {@link BeginningsFile}. */
function beginningsOf(
  letter: string,
  words: ReadonlyMap<string, readonly number[]>,
  total: number,
): BeginningsFile {
  const costs = new Uint16Array(total);
  for (const [word, found] of words) {
    if (word[0] !== letter) continue;
    const form = word === letter ? forms.whole : forms.beginning;
    for (const place of found) noteCost(costs, Math.floor(place / sections), costOf(place % sections, form));
  }
  return { costs: costs.join('') };
}

function columnsOf(
  records: readonly Organisation[],
  { language = 'en' }: Reading,
  numbers: readonly string[],
): ColumnsFile {
  const facets = usualFacets
    .filter((facet) => facet !== openFacet)
    .map((facet) => {
      const column = new FacetColumn(language);
      for (const record of records) column.add(textsOfFacet(facet, record), record.language);
      return [facet, column.written()] as const;
    });
  const letters = new Map<string, number>();
  const dissolved: number[] = [];
  let nameLengths = '';
  records.forEach((record, at) => {
    const { text } = textIn(record.name, language, record.language);
    const letter = initialOf(text, language);
    letters.set(letter, (letters.get(letter) ?? 0) + 1);
    if (record.state === 'dissolved') dissolved.push(at);
    nameLengths += digitOf(text.split(/[^\p{L}\p{M}\p{N}]+/u).filter(Boolean).length);
  });
  return {
    facets: Object.fromEntries(facets),
    letters: [...letters],
    dissolved: steps(dissolved),
    nameLengths,
    numbers,
    ...(records.some(saysHours) && { hours: true }),
  };
}

function hoursOf(records: readonly Organisation[], { timeZone }: Reading): HoursFile {
  const column = new OpenColumn(timeZone);
  for (const record of records) column.add(record);
  return column.written();
}
