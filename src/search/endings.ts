// Endings of nouns and adjectives, folded, by the alphabet that a word is written in. They need not be all: what is
// missing is found as a misspelling, only later in the list.
const latin = new Set(
  (
    'a e i o u y ie ia ii iu io ej em om ow am ach ami owi ym im ych ich ymi imi ego emu ka ki ke ko ce ek ka ' +
    'ni na ne ny nych nym nego nej ' +
    // English and German
    's es n en er ern ens'
  ).split(' '),
);
const cyrillic = new Set(
  'а я о е є и і ї у ю й ь ою ею єю ої ий ій ів їв ам ям ах ях ами ями ого ому ими іх их ці ки ка ку'.split(
    ' ',
  ),
);

const shortest = 3;

/** What may follow the stem of `word`, a folded word. */
export const endingsFor = (word: string): ReadonlySet<string> => (/[Ѐ-ӿ]/.test(word) ? cyrillic : latin);

/** `word`, folded, without its longest ending: `fundacji` gives `fundacj`. Short words are left as they are. */
export function stemOf(word: string): string {
  if (word.length <= shortest) return word;
  const endings = endingsFor(word);
  for (let length = Math.min(4, word.length - shortest); length > 0; length--)
    if (endings.has(word.slice(-length))) return word.slice(0, -length);
  return word;
}
