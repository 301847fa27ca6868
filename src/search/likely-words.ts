import { placeOf } from './sorted-words.js';
import { distanceFrom, mistakesIn } from './spelling.js';
import { hasDigit, type Needle } from './terms.js';

const few = 16;
const common = 5;
const penalties = { mistake: 12, each: 4 };

/**
 * The words that `typed` may have been meant for, the likeliest few; to be done in slices.
 *
 * @param words All there are, sorted by code units.
 * @param spread How widely the word at a place in `words` is spread, where that is known.
 */
export function* likelyWords(
  typed: string,
  words: readonly string[],
  spread: (at: number) => number = () => 0,
): Generator<void, readonly Needle[]> {
  const most = hasDigit(typed) ? 0 : mistakesIn(typed);
  if (most === 0) return [];
  // A word that stands all over the place was meant.
  const own = placeOf(words, typed);
  if (words[own] === typed && spread(own) >= common) return [];
  const distance = distanceFrom(typed);
  const found: { readonly at: number; readonly rank: number }[] = [];
  for (let at = 0; at < words.length; at++) {
    if (at % 4096 === 4095) yield;
    const word = words[at]!;
    if (word.length < typed.length - most || word.length < 3) continue;
    const { whole, beginning } = distance(word);
    const isNear = whole > 0 && whole <= most;
    const isBeginning = beginning > 0 && beginning <= most && word.length > typed.length;
    if ((!isNear && !isBeginning) || hasDigit(word)) continue;
    found.push({ at, rank: isNear ? whole * 2 : beginning * 2 + 1 });
  }
  const spreads = new Map(found.map(({ at }) => [at, spread(at)]));
  return found
    .sort((a, b) => a.rank - b.rank || spreads.get(b.at)! - spreads.get(a.at)!)
    .slice(0, few)
    .map(({ at, rank }) => ({
      text: words[at]!,
      whole: true,
      penalty: penalties.mistake + penalties.each * rank,
    }));
}
