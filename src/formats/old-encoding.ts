/** Encodings of one byte a sign that files come in which name none, each with the letters beyond ASCII of who writes in it. */
const alphabets: readonly (readonly [encoding: string, letters: string])[] = [
  // Of two that fit a text alike, the first is taken.
  ['windows-1252', 'àâæçéèêëîïôœùûüÿ'],
  ['windows-1252', 'äöüß'],
  ['windows-1252', 'áéíóúüñ¿¡ºª'],
  ['windows-1252', 'àáâãçéêíóôõúü'],
  ['windows-1252', 'àèéìíîòóùú'],
  ['windows-1252', 'åäöæøé'],
  ['windows-1250', 'ąćęłńóśźż'],
  ['windows-1250', 'áčďéěíňóřšťúůýžäľĺŕô'],
  ['windows-1250', 'áéíóöőúüű'],
  ['iso-8859-2', 'ąćęłńóśźż'],
  ['iso-8859-2', 'áčďéěíňóřšťúůýžäľĺŕô'],
  ['windows-1251', 'абвгґдеєжзиіїйклмнопрстуфхцчшщьюяыэъё№'],
];

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
  const counts = new Map<number, number>();
  let all = 0;
  let inRows = 0;
  for (let at = 0; at < bytes.length && all < enough; at++) {
    if (bytes[at]! < 0x80) continue;
    counts.set(bytes[at]!, (counts.get(bytes[at]!) ?? 0) + 1);
    all += 1;
    if (bytes[at - 1]! > 0x7f && bytes[at + 1]! > 0x7f) inRows += 1;
  }
  let [best, most] = ['windows-1252', -1];
  for (const [encoding, letters] of alphabets) {
    // Whole words of letters beyond ASCII are of another alphabet than the Latin one.
    if (encoding === 'windows-1251' && inRows < all / 4) continue;
    let fitting = 0;
    for (const [byte, count] of counts) {
      const sign = decodedAs(encoding, Uint8Array.of(byte));
      if (letters.includes(sign.toLowerCase())) fitting += count;
      else if (marks.includes(sign)) fitting += count / 2;
    }
    if (fitting > most) [best, most] = [encoding, fitting];
  }
  return best;
}
