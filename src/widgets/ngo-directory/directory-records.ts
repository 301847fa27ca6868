import type { FeedContent } from '../../formats/format.js';
import type { Problem } from '../../formats/problem.js';
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
  readonly isPrinting: boolean;
  /** What stands further down is not there yet: it comes at the first rest. */
  readonly isBeginning: boolean;
  /** What was left out of the feed. */
  readonly problems: readonly Problem[];
  /** BCP 47 tag of the reader's language. */
  readonly tag: string;
}

/** The organisations that have a card: those on a list, what was found, or the first ones by name. */
export function shownOf(stock: Stock): readonly Organisation[] {
  const { list, choice, chosen, isPrinting, tag, content } = stock;
  if (chosen) return chosen;
  const { answer, items } = choice;
  const count = isPrinting ? Infinity : choice.length;
  if (answer) {
    const all = isPrinting ? answer.items(Infinity, new AbortController().signal) : items;
    return all instanceof Promise ? items : all;
  }
  const name = `${count} ${tag} ${content?.language ?? ''}`;
  let known = pages.get(list);
  if (known?.name !== name)
    pages.set(list, (known = { name, page: firstPage(aliveIn(list), count, tag, content?.language) }));
  return stock.isBeginning && !isPrinting ? known.page.slice(0, screens) : known.page;
}

/** As many cards as fill the first screens. */
const screens = 24;

// A list may be long, and is drawn more than once before anybody asks for anything.
const pages = new WeakMap<object, { readonly name: string; readonly page: readonly Organisation[] }>();
const alive = new WeakMap<object, readonly Organisation[]>();

function aliveIn(list: readonly Organisation[]): readonly Organisation[] {
  let known = alive.get(list);
  if (!known) alive.set(list, (known = list.filter((one) => !isDissolved(one))));
  return known;
}

/** All that was found, and not only what is unfolded. */
export async function foundIn({ list, choice, chosen, content }: Stock): Promise<readonly Organisation[]> {
  if (chosen) return chosen;
  if (content?.directory && !choice.answer) await choice.ask();
  const { answer } = choice;
  return answer ? answer.items(Infinity, new AbortController().signal) : aliveIn(list);
}

/** How many there are, or were found. Of a feed that was not read to its end nobody knows how many there are. */
export function totalsIn({ list, choice, content, problems }: Stock): Totals {
  const totals = choice.answer ?? totalsOf(list.length, aliveIn(list).length, content?.directory);
  const isCut = !choice.isOwn && problems.some(({ code }) => code === 'too-many-items');
  return isCut ? { ...totals, isAtLeast: true } : totals;
}
