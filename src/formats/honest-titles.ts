import { mostRules, type Recurrence } from '../model/consultation.js';
import type { Text } from '../model/text.js';
import type { ProblemLog } from './problem-log.js';

// What a calendar's records are known to say wrongly beside their times; those are in honest-ends.ts.

/** A title is a line: of a longer one a page shows the beginning. */
const longest = 300;
/** As much of it is looked through for markup: tags that never end cost the square of their length. */
const longestRead = 2_000;

/** `title` without somebody's markup; a title too long to be one is noted. */
export function honestTitle(title: string, problems: ProblemLog): string {
  if (title.length > longest) problems.warning('long-title', title.length, longest);
  const beginning = title.slice(0, longestRead);
  const words = beginning.replace(/<(script|style)\b[^]*?<\/\1>|<\/?[a-z][^<>]*>/gi, '').trim();
  // Of nothing but markup, the markup is what there is to show.
  if (words === beginning || !words) return title;
  problems.warning('markup', title.slice(0, 80));
  return words;
}

/** `record` with an honest title. */
export function withHonestTitle<R extends { readonly title: Text }>(record: R, problems: ProblemLog): R {
  const { title } = record;
  const words = typeof title === 'string' && problems.within('title', () => honestTitle(title, problems));
  return words && words !== title ? { ...record, title: words } : record;
}

/** Notes a rule that goes on for longer than anybody plans, and more rules than are followed. */
export function noteRules({ rrule = '', rrules = [], exrules = [] }: Recurrence, problems: ProblemLog): void {
  const count = Math.max(rrules.length + (rrule ? 1 : 0), exrules.length);
  if (count > mostRules) problems.warning('many-rules', mostRules, count);
  if (/UNTIL=(?:2[1-9]|[3-9]\d)\d\d|COUNT=\d{5}/i.test(rrule)) problems.warning('endless', rrule);
}
