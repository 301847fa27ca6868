const nothing = /^(?:n\/?a|tbd|to be determined|none|null|-+|–|—|brak(?: danych)?|b\/?d)\.?$/i;
// A sign or a currency before it, a unit behind it (which may end in a small figure: km2), and no second number.
const written =
  /^(?:[^\d\s+−-]{1,4}\s?)?([-−+]?\d[\d\s.,\u00a0\u202f]*)(?:[^\d.,]{0,20}?(?:[a-z][23₂³²])?)?$/iu;

/**
 * The number that people mean by `text`: with its thousands apart, with a comma, with its unit behind it.
 *
 * @returns Nothing where it says that there is none, and `text` itself where it is none: the complaint shows it.
 */
export function numberWritten(text: string): number | string | undefined {
  const said = text.trim();
  if (said === '' || nothing.test(said)) return undefined;
  const digits = written.exec(said)?.[1]?.trim();
  if (digits === undefined) return said;
  const bare = digits.replace('−', '-').replace(/[\s\u00a0\u202f]/g, '');
  // Thousands are marked by what stands before each three figures; what comes last, and once, is the decimal mark.
  const plain = /^[-+]?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/.test(bare)
    ? bare.replaceAll(',', '')
    : /^[-+]?\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?$|^[-+]?\d{1,3}(?:\.\d{3})+,\d+$/.test(bare)
      ? bare.replaceAll('.', '').replace(',', '.')
      : bare.replace(',', '.');
  const number = Number(plain);
  return plain === '' || Number.isNaN(number) ? said : number;
}
