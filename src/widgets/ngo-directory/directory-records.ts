import type { Organisation } from '../../model/organisation.js';
import type { DirectoryChoice } from './directory-choice.js';
import { firstPage } from './first-page.js';
import { isDissolved, totalsOf, type Totals } from './summary-view.js';

/** Where a directory has its organisations from, and how much of them is to be seen. */
interface Stock {
  /** The organisations as they are read: of a long feed, piece by piece. */
  readonly list: readonly Organisation[];
  readonly choice: DirectoryChoice;
  /** Those on the list that the person looks at; nothing where they look at none. */
  readonly chosen: readonly Organisation[] | undefined;
  readonly isPrinting: boolean;
  /** BCP 47 tag of the reader's language. */
  readonly tag: string;
  /** BCP 47 tag of the feed. */
  readonly feedLanguage: string | undefined;
}

/** The organisations that have a card: those on a list, what was found, or the first ones by name. */
export function shownOf({
  list,
  choice,
  chosen,
  isPrinting,
  tag,
  feedLanguage,
}: Stock): readonly Organisation[] {
  if (chosen) return chosen;
  if (choice.answer) {
    const all = isPrinting ? choice.answer.items(Infinity, new AbortController().signal) : choice.items;
    return all instanceof Promise ? choice.items : all;
  }
  const alive = list.filter((one) => !isDissolved(one));
  return firstPage(alive, isPrinting ? Infinity : choice.length, tag, feedLanguage);
}

/** All that was found, and not only what is unfolded. */
export async function foundIn({ list, choice, chosen }: Stock): Promise<readonly Organisation[]> {
  if (chosen) return chosen;
  const { answer } = choice;
  return answer
    ? answer.items(Infinity, new AbortController().signal)
    : list.filter((one) => !isDissolved(one));
}

/** How many there are, or were found. */
export const totalsIn = ({ list, choice }: Pick<Stock, 'list' | 'choice'>): Totals =>
  choice.answer ?? totalsOf(list);
