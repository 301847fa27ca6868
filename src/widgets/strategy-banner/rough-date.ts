// Parts of a year as people say them: how many months of it have passed then.
const parts: readonly (readonly [sign: RegExp, months: number])[] = [
  [/koniec|końc|schyłek|\bend\b|\blate\b|\bende\b|кінець|кінц|наприкінці|fin\b/i, 11],
  [/jesie|autumn|\bfall\b|herbst|осін|восени/i, 9],
  [/połow|\bmid|mitte|середин|lato|latem|lata|summer|sommer|літо|влітку/i, 6],
  [/wiosn|spring|frühjahr|frühling|весн|навесні/i, 3],
];

/** The instant, in milliseconds since 1970, about which `words` speak: “end of 2016”. Nothing where they name no year. */
export function roughDate(words: string): number | undefined {
  const [year] = /\b(?:19|20)\d\d\b/.exec(words) ?? [];
  if (year === undefined) return undefined;
  return Date.UTC(Number(year), parts.find(([sign]) => sign.test(words))?.[1] ?? 0);
}
