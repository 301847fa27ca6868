const nothing = /^(?:n\/?a|tbd|to be determined|none|null|-+|–|—|brak(?: danych)?|b\/?d)\.?$/i;
// A sign or a currency before it, how many of it there are (2 million), a unit behind it (which may end in a small figure:
// km2), and no second number.
const written =
  /^(?:[^\d\s+−-]{1,4}\s?)?([-−+]?\d[\d\s.,\u00a0\u202f]*)(?:(\p{L}+)(?![\p{L}²³₂\d])\.?)?(?:[^\d.,]{0,20}?(?:[a-z][23₂³²])?)?$/iu;
const scales: readonly (readonly [sign: RegExp, zeros: number])[] = [
  [/^(?:k|thousands?|tys|tysi[ąę]c[ey]?|tsd|tausend|тис|тисяч[аіу]?)$/i, 3],
  [/^(?:mln|mn|mio|milion(?:y|ów|a)?|millions?|millionen|млн|мільйон(?:и|ів|а)?)$/i, 6],
  [/^(?:bn|billions?|mld|mrd|miliard(?:y|ów|a)?|milliarden?|milliards?|млрд|мільярд(?:и|ів|а)?)$/i, 9],
  [/^(?:bilion(?:y|ów|a)?|billionen|трильйон(?:и|ів|а)?)$/i, 12],
];

/** How many zeros `word` stands for. An m is a million of money, and a metre of all else. */
const zerosIn = (word: string, said: string): number =>
  /^m$/i.test(word) && /\p{Sc}/u.test(said) ? 6 : (scales.find(([sign]) => sign.test(word))?.[1] ?? 0);

/** How many zeros there are in a unit such as “mln zł” or “thousands of tonnes”. */
const zerosOf = (unit: string): number =>
  Math.max(0, ...(unit.match(/\p{L}+/gu) ?? []).map((word) => zerosIn(word, unit)));

/**
 * The number that people mean by `text`: with its thousands apart, with a comma, in thousands or millions, with its unit behind it.
 *
 * @param unit What it is counted in: two million beside “mln zł” are two of them.
 * @returns Nothing where it says that there is none, and `text` itself where it is none: the complaint shows it.
 */
export function numberWritten(text: string, unit = ''): number | string | undefined {
  const said = text.trim();
  if (said === '' || nothing.test(said)) return undefined;
  const [, given, word = ''] = written.exec(said) ?? [];
  const digits = given?.trim();
  if (digits === undefined) return said;
  const bare = digits.replace('−', '-').replace(/[\s\u00a0\u202f]/g, '');
  // Thousands are marked by what stands before each three figures; what comes last, and once, is the decimal mark.
  const plain = /^[-+]?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/.test(bare)
    ? bare.replaceAll(',', '')
    : /^[-+]?\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?$|^[-+]?\d{1,3}(?:\.\d{3})+,\d+$/.test(bare)
      ? bare.replaceAll('.', '').replace(',', '.')
      : bare.replace(',', '.');
  const zeros = zerosIn(word, said);
  const number = Number(plain && `${plain}e${zeros && zeros - zerosOf(unit)}`);
  return plain === '' || Number.isNaN(number) ? said : number;
}
