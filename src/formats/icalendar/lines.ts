import { goesOnQuoted } from './quoted-printable.js';

/** A line of an iCalendar file with its folds undone, and the number of the line of the file that it begins on. */
export interface Line {
  readonly content: string;
  readonly number: number;
}

// Only a text may go on in a line that no property begins; what is none already may be junk of any length.
const goesOn =
  /^(?:summary|description|location|comment|contact|x-alt-desc|x-wr-caldesc)[:;]|^(?![\w-]+[:;])/i;
const lineEnd = /\r\n|\n|\r/g;
const edge = /^(?:begin|end):/i;

/** The lines of the file, one after another. A text that somebody broke over several lines is put together again. */
export function* linesOf(text: string): Generator<Line, void> {
  let last: { content: string; number: number } | undefined;
  let number = 0;
  for (let from = 0; from <= text.length;) {
    lineEnd.lastIndex = from;
    const end = lineEnd.exec(text);
    const raw = text.slice(from, end?.index);
    from = end ? lineEnd.lastIndex : text.length + 1;
    number += 1;
    const folded = /^[ \t]/.test(raw);
    if (last && goesOnQuoted(last.content)) last.content = last.content.slice(0, -1) + raw;
    else if (last && folded && !edge.test(last.content)) last.content += raw.slice(1);
    else if (last && raw && !folded && !/^[\w-]+[:;]/.test(raw) && goesOn.test(last.content))
      last.content += `\\n${raw}`;
    else {
      const content = raw.replace(/^[\uFEFF\s]+/, '');
      if (!content) continue;
      if (last) yield last;
      last = { content, number };
    }
  }
  if (last) yield last;
}
