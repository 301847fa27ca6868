import { nameMark, sections, type Passage } from './passage.js';
import type { Needle } from './terms.js';

/** How a word answers: whole, as a beginning, in another form. */
export const forms = { whole: 0, beginning: 1, otherForm: 2 };
const perSection = 3;

/**
 * How far an answer is from a perfect one: from 1. Names are better than facts, and facts than prose, which is long: how
 * a word answers there says nothing.
 */
export const costOf = (section: number, form: number): number =>
  1 + section * perSection + (section === sections - 1 ? 0 : form);

/** Notes that there is an answer at `place`, unless there is a better one. */
export function noteCost(costs: Uint16Array, place: number, cost: number): void {
  if (costs[place] === 0 || cost < costs[place]!) costs[place] = cost;
}

const blank = 32;

/**
 * Looks for `needle` in a passage, and notes in `costs` for each organisation how far its best answer is from a perfect
 * one: from 1, the better; 0 stands for none.
 *
 * @returns Whether there is any.
 */
export function scan({ text, ends }: Passage, needle: Needle, costs: Uint16Array): boolean {
  const { within, whole, penalty } = needle;
  // Without the blank before it: engines look for the first letter first, and blanks are everywhere.
  const sought = whole ? `${needle.text} ` : needle.text;
  let found = false;
  let section = 0;
  for (let at = text.indexOf(sought); at >= 0;) {
    let next = at + 1;
    const form = within
      ? forms.whole
      : text.charCodeAt(at - 1) === blank
        ? formAt(text, at, needle)
        : undefined;
    if (form !== undefined) {
      while (ends[section]! <= at) section += 1;
      const organisation = Math.floor(section / sections);
      const part = section % sections;
      noteCost(costs, organisation, costOf(part, form) + penalty);
      found = true;
      // Nothing better follows a whole word, or what is in prose: names come first, then facts.
      if (form === forms.whole || part === sections - 1) next = ends[organisation * sections + sections - 1]!;
    }
    at = text.indexOf(sought, next);
  }
  return found;
}

function formAt(text: string, place: number, needle: Needle): number | undefined {
  const { word = needle.text, endings } = needle;
  if (!endings || text.startsWith(word, place))
    return text[place + word.length] === ' ' ? forms.whole : forms.beginning;
  const from = place + needle.text.length;
  const rest = text.slice(from, text.indexOf(' ', from));
  return rest === '' || endings.has(rest) ? forms.otherForm : undefined;
}

/**
 * Whether one of the names of an organisation is `phrase` (1), or begins so (2); else 0.
 *
 * @param at The place of the organisation in the passage.
 */
export function nameRank({ text, ends }: Passage, at: number, phrase: string): number {
  const end = ends[at * sections]!;
  const sought = ` ${phrase}`;
  let rank = 0;
  for (let mark = at ? ends[at * sections - 1]! : 0; mark < end; mark++) {
    mark = text.indexOf(nameMark, mark);
    if (mark < 0 || mark >= end) break;
    if (!text.startsWith(sought, mark + 1)) continue;
    rank = 2;
    if (text.startsWith(` ${nameMark}`, mark + 1 + sought.length)) return 1;
  }
  return rank;
}
