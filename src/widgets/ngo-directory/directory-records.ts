import type { FeedContent } from '../../formats/format.js';
import type { Organisation } from '../../model/organisation.js';
import type { DirectoryChoice } from './directory-choice.js';
import { firstPage } from './first-page.js';
import { isDissolved, totalsOf, type Totals } from './summary-view.js';

/** Where a directory has its organisations from, and how much of them is to be seen. */
export interface Stock {
  /** The organisations as they are read: of a long feed, piece by piece. */
  readonly list: readonly Organisation[];
  readonly choice: DirectoryChoice;
  /** What the feed says of itself: where the others are, if `list` holds but the first. */
  readonly content: FeedContent | undefined;
  /** Those on the list that the person looks at; nothing where they look at none. */
  readonly chosen: readonly Organisation[] | undefined;
  /** Another order than that of the answer, where the person asked for one. */
  readonly order: ((organisations: readonly Organisation[]) => readonly Organisation[]) | undefined;
  readonly isPrinting: boolean;
  /** BCP 47 tag of the reader's language. */
  readonly tag: string;
}

/** The organisations that have a card: those on a list, what was found, or the first ones by name. */
export function shownOf({
  list,
  choice,
  chosen,
  order,
  isPrinting,
  tag,
  content,
}: Stock): readonly Organisation[] {
  if (chosen) return chosen;
  const { answer, items } = choice;
  const count = isPrinting ? Infinity : choice.length;
  if (answer) {
    const all = isPrinting || order ? answer.items(Infinity, new AbortController().signal) : items;
    // A server puts its answers in its own order, page by page.
    const known = all instanceof Promise ? items : all;
    return order ? order(known).slice(0, count) : known;
  }
  const alive = list.filter((one) => !isDissolved(one));
  return order ? order(alive).slice(0, count) : firstPage(alive, count, tag, content?.language);
}

/** All that was found, and not only what is unfolded. */
export async function foundIn({ list, choice, chosen, content }: Stock): Promise<readonly Organisation[]> {
  if (chosen) return chosen;
  if (content?.directory && !choice.answer) await choice.ask();
  const { answer } = choice;
  return answer
    ? answer.items(Infinity, new AbortController().signal)
    : list.filter((one) => !isDissolved(one));
}

/** How many there are, or were found. */
export const totalsIn = ({ list, choice, content }: Stock): Totals =>
  choice.answer ?? totalsOf(list, content?.directory);
