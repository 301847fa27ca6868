import {
  bareNumber,
  startOf,
  steps,
  type BeginningsFile,
  type NumbersFile,
  type PostingsFile,
  type PreparedFiles,
  type WordsFile,
} from './prepared.js';
import { kept } from './kept.js';
import { sections } from './passage.js';
import { costOf, forms, noteCost } from './scan.js';
import { formOf, placeOf } from './sorted-words.js';
import type { Needle } from './terms.js';
import { likelyWords } from './likely-words.js';
import { inSlices } from '../pace/slices.js';

/** Where a word stands, and how it answers what was looked for. */
interface Found {
  readonly form: number;
  readonly steps: readonly number[];
}

interface Words {
  readonly words: readonly string[];
  readonly starts: readonly number[];
  readonly beginnings: string;
}

/** As many words as a beginning may stand for: a longer list helps nobody, and each may be in a file of its own. */
const most = 2000;

/** The code of the digit 0. */
const zero = 48;

/** The words of a prepared directory: fetched once, and of their postings what is looked for. */
export class PreparedWords {
  private readonly words = kept(() => this.read());
  private readonly postings = kept(
    (file: number) => this.files.json(`postings-${file}`) as Promise<PostingsFile>,
  );
  private readonly beginnings = kept(
    (file: number) => this.files.json(`beginnings-${file}`) as Promise<BeginningsFile>,
  );
  private readonly numbersFrom = kept((start: string) => this.numbers(start));

  /** @param starts With what numbers begin. */
  constructor(
    private readonly files: PreparedFiles,
    private readonly starts: () => Promise<readonly string[]>,
  ) {}

  /** Fetches the words: each search begins with them. */
  async ready(): Promise<void> {
    await this.words();
  }

  /** Notes in `costs` for each organisation how far its best answer is from a perfect one, as `scan` does. */
  async note(needle: Needle, costs: Uint16Array): Promise<void> {
    const { text, penalty, whole } = needle;
    const isLetter = text.length === 1 && !whole && !/\d/.test(text);
    const file = isLetter ? (await this.words()).beginnings.indexOf(text) : -1;
    if (file >= 0) {
      const { costs: digits } = await this.beginnings(file);
      for (let at = 0; at < costs.length; at++) {
        const cost = digits.charCodeAt(at) - zero;
        if (cost > 0) noteCost(costs, at, cost + penalty);
      }
      return;
    }
    for (const { form, steps } of await this.find(needle)) {
      const bySection = Array.from({ length: sections }, (_, section) => costOf(section, form) + penalty);
      let place = 0;
      for (const step of steps) {
        place += step;
        noteCost(costs, Math.floor(place / sections), bySection[place % sections]!);
      }
    }
  }

  /** Where what answers `needle` stands. */
  private async find(needle: Needle): Promise<readonly Found[]> {
    const { text } = needle;
    if (/^\d+$/.test(text)) return this.findNumber(text);
    // The words of a phrase stand in the same text: whoever has them all has the phrase, near enough.
    const parts = await Promise.all(
      text
        .split(' ')
        .map(async (part) =>
          /^\d+$/.test(part)
            ? (await this.findNumber(part)).filter(({ form }) => form === forms.whole)
            : this.findWord({ ...needle, text: part }),
        ),
    );
    return parts.length === 1 ? parts[0]! : intersection(parts);
  }

  /** The words that `typed` may have been meant for. */
  async near(typed: string): Promise<readonly Needle[]> {
    const { words } = await this.words();
    return inSlices(likelyWords(typed, words));
  }

  private async findWord({ text, word = text, endings, whole }: Needle): Promise<readonly Found[]> {
    const { words, starts } = await this.words();
    const found: (readonly [at: number, form: number])[] = [];
    for (let at = placeOf(words, text); at < words.length && words[at]!.startsWith(text); at++) {
      const form = formOf(words[at]!, word, text, endings, whole);
      if (form !== undefined) found.push([at, form]);
      if (found.length >= most) break;
    }
    const files = new Map<number, PostingsFile>();
    for (const [at] of found) files.set(fileOf(at, starts), []);
    await Promise.all(Array.from(files.keys(), async (file) => files.set(file, await this.postings(file))));
    return found.map(([at, form]) => {
      const file = fileOf(at, starts);
      return { form, steps: files.get(file)![at - starts[file]!] ?? [] };
    });
  }

  private async findNumber(typed: string): Promise<readonly Found[]> {
    const number = bareNumber(typed);
    const file = await this.numbersFrom(startOf(number));
    return Object.entries(file)
      .filter(([one]) => one === number || (number.length > 2 && one.startsWith(number)))
      .map(([one, steps]) => ({ form: one === number ? forms.whole : forms.beginning, steps }));
  }

  private async numbers(start: string): Promise<NumbersFile> {
    const starts = await this.starts();
    return starts.includes(start) ? ((await this.files.json(`numbers-${start}`)) as NumbersFile) : {};
  }

  private async read(): Promise<Words> {
    const { words: text, starts, beginnings = '' } = (await this.files.json('words')) as WordsFile;
    return { words: text.split(' '), starts, beginnings };
  }
}

/** In which file of postings the word at `at` stands. */
function fileOf(at: number, starts: readonly number[]): number {
  const next = starts.findIndex((start) => start > at);
  return (next < 0 ? starts.length : next) - 1;
}

/** What is in all of the lists. */
function intersection(lists: readonly (readonly Found[])[]): readonly Found[] {
  const sets = lists.map((list) => {
    const all = new Set<number>();
    for (const { steps } of list) {
      let at = 0;
      for (const step of steps) all.add((at += step));
    }
    return all;
  });
  const [first, ...others] = sets;
  const both = [...first!].filter((place) => others.every((set) => set.has(place))).sort((a, b) => a - b);
  return [{ form: forms.beginning, steps: steps(both) }];
}
