import { textIn } from '../language/text.js';
import { wordsOf } from '../language/words.js';
import type { Text } from '../model/text.js';
import type { Column, FacetValue } from './column.js';
import type { FacetWishes } from './facets.js';
import { packed, unpackEnds } from './packed-lists.js';
import type { FacetFile } from './prepared.js';

interface Word {
  readonly key: string;
  text: Text;
  language: string | undefined;
}

/**
 * What an address calls a value: `zielen-miejska` for “Zieleń miejska”, whoever reads it and however the feed spells it.
 *
 * @param language BCP 47 tag of the feed: a text in several languages goes by that one.
 */
export function keyOf(text: Text, language?: string): string {
  const words = wordsOf(textIn(text, language ?? 'en', language).text);
  return words
    .join('-')
    .slice(0, 80)
    .replace(/\p{Surrogate}|-$/gu, '');
}

/** The column of a facet as the host page wants it. */
export const facetColumn = (name: string, language: string | undefined, wishes?: FacetWishes): FacetColumn =>
  new FacetColumn(language, wishes?.every.includes(name), wishes?.isByCount);

/** The values of one facet for all records, as numbers side by side: a list for each record would cost too much. */
export class FacetColumn implements Column {
  private readonly words: Word[] = [];
  private readonly byKey = new Map<string, number>();
  private readonly byText = new Map<string, number | undefined>();
  private readonly numbers: number[] = [];
  /** Where in `numbers` those of each record end. */
  private readonly ends: number[] = [];
  /** How many records have each value. */
  private readonly whole: number[] = [];
  private counts = new Uint32Array();
  private chosen = new Uint8Array();
  /** How many of the chosen values a record needs. */
  private needed = 1;

  /**
   * @param language BCP 47 tag of the feed.
   * @param isEvery Whether a record has to have every value that is chosen.
   * @param isByCount Whether its values stand by how many have them.
   */
  constructor(
    private readonly language: string | undefined,
    readonly isEvery = false,
    private readonly isByCount = false,
  ) {}

  /** Whether some record has a value that another lacks: else there is nothing to choose. */
  get tellsApart(): boolean {
    const { ends, whole } = this;
    return whole.some((count) => count < ends.length);
  }

  /** Adds the values of the next record. */
  add(texts: readonly (Text | undefined)[], language: string | undefined): void {
    const first = this.ends.at(-1) ?? 0;
    for (const text of texts) {
      const number = text === undefined ? undefined : this.numberOf(text, language);
      if (number === undefined || this.numbers.includes(number, first)) continue;
      this.numbers.push(number);
      this.whole[number] = (this.whole[number] ?? 0) + 1;
    }
    this.ends.push(this.numbers.length);
  }

  /** Begins to count anew, with these keys chosen. */
  choose(keys: readonly string[]): void {
    this.counts = new Uint32Array(this.words.length);
    this.chosen = Uint8Array.from(this.words, ({ key }) => Number(keys.includes(key)));
    this.needed = this.isEvery ? keys.length : 1;
  }

  /** Counts every record: nothing narrows them. */
  countAll(): void {
    for (const number of this.numbers) this.counts[number]! += 1;
  }

  /** Whether the record has one of the chosen values, or every one of them where that is asked for. */
  has(record: number): boolean {
    const { numbers, ends, chosen } = this;
    let { needed } = this;
    for (let at = record ? ends[record - 1]! : 0; at < ends[record]!; at++)
      if (chosen[numbers[at]!] && --needed === 0) return true;
    return false;
  }

  /** Counts the record for each of its values. */
  count(record: number): void {
    const { numbers, ends, counts } = this;
    for (let at = record ? ends[record - 1]! : 0; at < ends[record]!; at++) counts[numbers[at]!]! += 1;
  }

  /** The values with their counts, those that are chosen and that no record has at the end. */
  values(keys: readonly string[]): readonly FacetValue[] {
    return [
      ...this.words.map(({ key, text, language }, number) => ({
        key,
        text,
        ...(language === undefined ? {} : { language }),
        count: this.counts[number] ?? 0,
        ...(this.isByCount && { rank: this.whole[number]! }),
      })),
      ...keys.filter((key) => !this.byKey.has(key)).map((key) => ({ key, count: 0 })),
    ];
  }

  /** What was added, to be kept as a file. */
  written(): FacetFile {
    const { words, ends, numbers } = this;
    return {
      words: words.map(({ key, text, language }) => ({
        key,
        text,
        ...(language !== undefined && { language }),
      })),
      ...packed(ends, numbers),
    };
  }

  /** Adds all that a file keeps, whose records come next. */
  read({ words, counts, values }: FacetFile): void {
    for (const { key, text, language } of words) {
      this.byKey.set(key, this.words.length);
      this.words.push({ key, text, language });
    }
    for (const value of values) {
      this.numbers.push(value);
      this.whole[value] = (this.whole[value] ?? 0) + 1;
    }
    unpackEnds(counts, this.ends);
  }

  private numberOf(text: Text, language: string | undefined): number | undefined {
    if (typeof text !== 'string') return this.numberOfKey(text, language);
    // Reading a text takes longer than finding it again: there are few different ones.
    if (!this.byText.has(text)) this.byText.set(text, this.numberOfKey(text, language));
    return this.byText.get(text);
  }

  private numberOfKey(text: Text, language: string | undefined): number | undefined {
    const key = keyOf(text, this.language);
    if (!key) return undefined;
    const number = this.byKey.get(key);
    if (number === undefined) {
      this.byKey.set(key, this.words.length);
      return this.words.push({ key, text, language }) - 1;
    }
    // Said in several languages it serves more readers.
    if (typeof text !== 'string' && typeof this.words[number]!.text === 'string')
      Object.assign(this.words[number]!, { text, language });
    return number;
  }
}
