import {
  bareNumber,
  startOf,
  type NumbersFile,
  type PostingsFile,
  type PreparedFiles,
  type WordsFile,
} from './prepared.js';
import { forms } from './scan.js';
import type { Needle } from './terms.js';
import { Vocabulary } from './vocabulary.js';
import { inSlices } from './slices.js';

/** Where a word stands, and how it answers what was looked for. */
export interface Found {
  readonly form: number;
  readonly steps: readonly number[];
}

interface Words {
  readonly words: readonly string[];
  readonly starts: readonly number[];
  readonly vocabulary: Vocabulary;
}

/** As many words as a beginning may stand for: a longer list helps nobody, and each may be in a file of its own. */
const most = 2000;

/** The words of a prepared directory: fetched once, and of their postings what is looked for. */
export class PreparedWords {
  private reading: Promise<Words> | undefined;
  private readonly fetched = new Map<string, Promise<unknown>>();

  constructor(private readonly files: PreparedFiles) {}

  /** Where what answers `needle` stands. */
  async find(needle: Needle): Promise<readonly Found[]> {
    const { text } = needle;
    if (/^\d+$/.test(text)) return this.findNumber(text);
    // The words of a phrase stand in the same text: whoever has them all has the phrase, near enough.
    const parts = await Promise.all(text.split(' ').map((part) => this.findWord({ ...needle, text: part })));
    return parts.length === 1 ? parts[0]! : intersection(parts);
  }

  /** The words that `typed` may have been meant for. */
  async near(typed: string): Promise<readonly Needle[]> {
    const { vocabulary } = await this.read();
    return inSlices(vocabulary.near(typed));
  }

  private async findWord({ text, word = text, endings, whole }: Needle): Promise<readonly Found[]> {
    const { words, starts } = await this.read();
    const found: Promise<Found>[] = [];
    for (let at = placeOf(words, text); at < words.length && words[at]!.startsWith(text); at++) {
      const here = words[at]!;
      const form = formOf(here, word, text, endings, whole);
      if (form !== undefined) found.push(this.postings(at, starts).then((steps) => ({ form, steps })));
      if (found.length >= most) break;
    }
    return Promise.all(found);
  }

  private async findNumber(typed: string): Promise<readonly Found[]> {
    const number = bareNumber(typed);
    const file = (await this.fetch(`numbers-${startOf(number)}`)) as NumbersFile;
    return Object.entries(file)
      .filter(([one]) => one === number || (number.length > 2 && one.startsWith(number)))
      .map(([one, steps]) => ({ form: one === number ? forms.whole : forms.beginning, steps }));
  }

  private async postings(at: number, starts: readonly number[]): Promise<readonly number[]> {
    let file = starts.findIndex((start) => start > at) - 1;
    if (file < -1) file = starts.length - 1;
    const postings = (await this.fetch(`postings-${file}`)) as PostingsFile;
    return postings[at - starts[file]!] ?? [];
  }

  private read(): Promise<Words> {
    return (this.reading ??= this.files.json('words').then((file) => {
      const { words: text, starts } = file as WordsFile;
      const words = text.split(' ');
      const vocabulary = new Vocabulary();
      vocabulary.take(words);
      return { words, starts, vocabulary };
    }));
  }

  private fetch(name: string): Promise<unknown> {
    let file = this.fetched.get(name);
    if (!file) {
      // Of numbers that nobody has, there is no file.
      file = this.files.json(name).catch((error: unknown) => {
        this.fetched.delete(name);
        if (name.startsWith('numbers-')) return {};
        throw error;
      });
      this.fetched.set(name, file);
    }
    return file;
  }
}

/** The place of `text` in a sorted list, or where it would be. */
function placeOf(words: readonly string[], text: string): number {
  let [from, to] = [0, words.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (words[middle]! < text) from = middle + 1;
    else to = middle;
  }
  return from;
}

function formOf(
  here: string,
  word: string,
  stem: string,
  endings: ReadonlySet<string> | undefined,
  whole = false,
): number | undefined {
  if (here === word) return forms.whole;
  if (whole) return undefined;
  if (here.startsWith(word)) return forms.beginning;
  const rest = here.slice(stem.length);
  return endings && (rest === '' || endings.has(rest)) ? forms.otherForm : undefined;
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
  return [{ form: forms.beginning, steps: both.map((place, at) => place - (both[at - 1] ?? 0)) }];
}
