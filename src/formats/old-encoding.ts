/** Encodings of one byte a sign that files come in which name none, each with the letters beyond ASCII of who writes in it. */
const alphabets: readonly (readonly [encoding: string, letters: string])[] = [
  // Of two that fit a text alike, the first is taken.
  ['windows-1252', 'àâæçéèêëîïôœùûüÿ'],
  ['windows-1252', 'äöüß'],
  ['windows-1252', 'áéíóúüñ¿¡ºª'],
  ['windows-1252', 'àáâãçéêíóôõúü'],
  ['windows-1252', 'àèéìíîòóùú'],
  ['windows-1252', 'åäöæøé'],
  ['windows-1252', 'áéíóúýþðæö'],
  ['windows-1252', 'áíóúýðæø'],
  ['windows-1252', 'äöüõšž'],
  ['windows-1252', 'àçèéíïòóúü'],
  ['windows-1250', 'ąćęłńóśźż'],
  ['windows-1250', 'áčďéěíňóřšťúůýžäľĺŕô'],
  ['windows-1250', 'áéíóöőúüű'],
  ['windows-1254', 'çğıi̇öşüâîû'],
  ['windows-1250', 'ăâîşţ'],
  ['iso-8859-2', 'ąćęłńóśźż'],
  ['iso-8859-2', 'áčďéěíňóřšťúůýžäľĺŕô'],
  ['windows-1251', 'абвгґдеєжзиіїйклмнопрстуфхцчшщьюяыэъё№'],
  // Without those that are rare in Greek, and in Cyrillic the commonest: `а` and `А`.
  ['windows-1253', 'αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋ'],
];

/** What no word has in a language of the encoding: each tells against it. */
const unheard = new Map([
  [
    'windows-1252',
    // A sign of Spanish within a word, or its `ñ` where no vowel follows; `œ` but before what follows it in French, `þ` but
    // before what follows it in Icelandic, `Ÿ` among small letters.
    /(?<=\p{L})[¿¡]|[ñÑ](?![aeiouáéíóúü])(?=\P{Lu}|$)|(?<=\p{L})[ºª](?=\p{L})|(?<=\p{Ll}{2})[ºª]|(?<=\p{L})œ(?![uit])|œ(?![uicdsnte])|þ(?![aeiouyáéíóúýöæjrv])|(?<=\p{Ll})[ŸŒ]|Ÿ(?=\p{Ll})/gu,
  ],
  ['windows-1251', /(?<=\p{Ll})\p{Lu}/gu],
  // The `ς` of a word's end within one.
  ['windows-1253', /(?<=\p{Ll})\p{Lu}|ς(?=\p{L})/gu],
]);

/** What tells more than a letter: nearly every Greek word that has this has it at its end, and few Cyrillic ones. One alone is chance. */
const heard = new Map([['windows-1253', /(?<=\p{L})ς(?!\p{L})/gu]]);

/** What stands between words in any language; in windows-1250 and its kin some of these have bytes of their own. */
const marks = '„”“‚’‘»«–—…•·°§©®™€×\u00a0\u00ad';

/** What stands in windows-1252 from 0x80 on, `\x81` and its kin apart: some runtimes leave control characters there. */
const western = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** `bytes` in `encoding`. @throws Where nobody knows that. */
export const decodedAs = (encoding: string, bytes: Uint8Array): string =>
  new TextDecoder(encoding)
    .decode(bytes)
    .replace(/[\x80-\x9f]/g, (sign) => western[sign.charCodeAt(0) - 0x80] ?? sign);

/** As many signs as tell. */
const enough = 20_000;

/**
 * The encoding of `bytes` that are no UTF-8 and come with no name of theirs: that in which the most of them are letters of one
 * language. A byte that would be a mark (`³`) or a rare letter inside a word tells against all others.
 */
export function oldEncoding(bytes: Uint8Array): string {
  const { sample, all, inRows } = telling(bytes);
  const texts = new Map<string, string>();
  let [best, most] = ['windows-1252', -Infinity];
  for (const [encoding, letters] of alphabets) {
    // Whole words of letters beyond ASCII are of another alphabet than the Latin one.
    if (/125[13]$/.test(encoding) && inRows < all / 4) continue;
    let text = texts.get(encoding);
    if (text === undefined) texts.set(encoding, (text = decodedAs(encoding, sample)));
    let fitting = Math.max(found(text, heard.get(encoding)) - 1, 0) / 2 - found(text, unheard.get(encoding));
    for (const sign of text)
      if (sign > '\x7f') fitting += letters.includes(sign.toLowerCase()) ? 1 : marks.includes(sign) ? 0.5 : 0;
    if (fitting > most) [best, most] = [encoding, fitting];
  }
  return best;
}

const found = (text: string, pattern = /(?!)/g): number => text.match(pattern)?.length ?? 0;

/** The signs beyond ASCII in `bytes` with two neighbours at each side; how many there are, and how many are within a row. */
function telling(bytes: Uint8Array) {
  const sample: number[] = [];
  let [all, inRows, told] = [0, 0, 0];
  for (let at = 0; at < bytes.length && all < enough; at++) {
    if (bytes[at]! < 0x80) continue;
    all += 1;
    if (bytes[at - 1]! > 0x7f && bytes[at + 1]! > 0x7f) inRows += 1;
    if (at - 2 > told) sample.push(32);
    for (told = Math.max(told, at - 2); told <= at + 2 && told < bytes.length; told++)
      sample.push(bytes[told]!);
  }
  return { sample: Uint8Array.from(sample), all, inRows };
}
