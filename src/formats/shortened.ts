const longest = 300;

/** The beginning of a text, up to the end of a word, as a summary: publishers' own marks that it goes on are one. */
export function shortened(text: string): string {
  const tidy = text
    .replace(/\s+/g, ' ')
    .replace(/[.,;]?\s*(?:\[(?:…|\.{3})\]|\.{3,}|…)\s*$/, '…')
    .trim();
  if (tidy.length <= longest) return tidy;
  const cut = tidy.slice(0, longest);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longest - 40)).replace(/[\s,;:–-]+$/, '')}…`;
}
