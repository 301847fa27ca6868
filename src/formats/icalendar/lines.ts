/** A line of an iCalendar file with its folds undone, and the number of the line of the file that it begins on. */
export interface Line {
  readonly content: string;
  readonly number: number;
}

// Only a text may go on in a line that no property begins; what is none already may be junk of any length.
const goesOn =
  /^(?:summary|description|location|comment|contact|x-alt-desc|x-wr-caldesc)[:;]|^(?![\w-]+[:;])/i;
const edge = /^(?:begin|end):/i;

/** The lines of the file. A text that somebody broke over several lines is put together again. */
export function linesOf(text: string): readonly Line[] {
  const lines: { content: string; number: number }[] = [];
  for (const [index, raw] of text.split(/\r\n|\n|\r/).entries()) {
    const last = lines.at(-1);
    const folded = /^[ \t]/.test(raw);
    if (last && folded && !edge.test(last.content)) last.content += raw.slice(1);
    else if (last && raw && !folded && !/^[\w-]+[:;]/.test(raw) && goesOn.test(last.content))
      last.content += `\\n${raw}`;
    else {
      const content = raw.replace(/^[\uFEFF\s]+/, '');
      if (content) lines.push({ content, number: index + 1 });
    }
  }
  return lines;
}
