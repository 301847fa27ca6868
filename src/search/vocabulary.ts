import type { Passage } from './passage.js';
import { distanceFrom, mistakesIn } from './spelling.js';
import { hasDigit, type Needle } from './terms.js';

const few = 16;
const common = 5;
const everywhere: readonly number[] = [];
const penalties = { mistake: 12, each: 4 };

/** The distinct words of a directory and the passages that they stand in, for words that nobody has typed rightly. */
export class Vocabulary {
  private readonly words: string[] = [];
  private readonly passages: (readonly number[])[] = [];
  private readonly numbers = new Map<string, number>();

  /** Reads the passages; to be done in slices. */
  *read(passages: readonly Passage[]): Generator<void> {
    const { numbers } = this;
    for (const [passage, { text }] of passages.entries()) {
      for (const word of new Set(text.split(' '))) {
        if (word.length < 3 || hasDigit(word)) continue;
        const number = numbers.get(word);
        if (number === undefined) {
          numbers.set(word, this.words.push(word) - 1);
          this.passages.push([passage]);
        } else (this.passages[number] as number[]).push(passage);
      }
      yield;
    }
  }

  /** Takes words of which nobody needs to know the passages. */
  take(words: readonly string[]): void {
    for (const word of words)
      if (word.length > 2 && !hasDigit(word)) {
        this.numbers.set(word, this.words.push(word) - 1);
        this.passages.push(everywhere);
      }
  }

  /** The words that `typed` may have been meant for, the likeliest few; to be done in slices. */
  *near(typed: string): Generator<void, readonly Needle[]> {
    const most = hasDigit(typed) ? 0 : mistakesIn(typed);
    if (most === 0) return [];
    const distance = distanceFrom(typed);
    const found: { readonly number: number; readonly rank: number }[] = [];
    const { words, passages, numbers } = this;
    const own = numbers.get(typed);
    // A word that stands all over the place was meant.
    if (own !== undefined && passages[own]!.length >= common) return [];
    for (let number = 0; number < words.length; number++) {
      if (number % 4096 === 4095) yield;
      const { length } = words[number]!;
      if (length < typed.length - most) continue;
      const { whole, beginning } = distance(words[number]!);
      if (whole > 0 && whole <= most) found.push({ number, rank: whole * 2 });
      else if (beginning <= most && beginning > 0 && length > typed.length)
        found.push({ number, rank: beginning * 2 + 1 });
    }
    return found
      .sort((a, b) => a.rank - b.rank || passages[b.number]!.length - passages[a.number]!.length)
      .slice(0, few)
      .map(({ number, rank }) => ({
        text: words[number]!,
        whole: true,
        penalty: penalties.mistake + penalties.each * rank,
        ...(passages[number] !== everywhere && { passages: passages[number]! }),
      }));
  }
}
