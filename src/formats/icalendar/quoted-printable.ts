const encoded = /^([\w-]+)(;[^:"]*\bQUOTED-PRINTABLE\b[^:"]*):(.*)$/is;

/** Whether a line of vCalendar 1.0, `content` so far, goes on in the next one of the file. */
export const goesOnQuoted = (content: string): boolean => content.endsWith('=') && encoded.test(content);

/** A line of vCalendar 1.0 (1996, and still what some phones and old programs write) as iCalendar has it. */
export function withoutQuotes(content: string): string {
  const [, name, parameters = '', value = ''] = encoded.exec(content) ?? [];
  if (name === undefined) return content;
  const [, charset] = /;CHARSET=([\w-]+)/i.exec(parameters) ?? [];
  const text = value.replace(/(?:=[\dA-F]{2})+/gi, (run) => {
    const bytes = Uint8Array.from(run.slice(1).split('='), (byte) => parseInt(byte, 16));
    return decoderOf(charset).decode(bytes);
  });
  return `${name}:${text.replace(/\r\n?|\n/g, '\\n')}`;
}

function decoderOf(charset = 'utf-8'): TextDecoder {
  try {
    return new TextDecoder(charset);
  } catch {
    return new TextDecoder();
  }
}
