// Marks above and below letters, of the scripts whose fonts pile them up without end. No language needs nine.
const piled =
  // eslint-disable-next-line no-misleading-character-class -- it is about the marks alone
  /[\u0300-\u036F\u0483-\u0489\u0591-\u05BD\u064B-\u065F\u0E31\u0E34-\u0E3A\u0E47-\u0E4E\u1AB0-\u1AFF\u1DC0-\u1DFF\u20D0-\u20FF]{9,}/g;

// Letters that join are shaped anew for every place where a line might end: of ten thousand without a blank, browsers make
// a second.
const endless = /[\u0600-\u08FF]{200}/g;

// Most texts have none of all these, and are looked through once.
const unusual =
  // eslint-disable-next-line no-misleading-character-class -- the same marks again
  /[\u0300-\u036F\u0483-\u0489\u0591-\u08FF\u0E31-\u0E4E\u1AB0-\u1AFF\u1DC0-\u1DFF\u20D0-\u20FF]/;

/**
 * `text` without control characters, halves of characters, the marks that turn the direction of the text around it, and
 * those that would cover it. A word without end may be broken.
 */
export function printable(text: string): string {
  // eslint-disable-next-line no-control-regex -- these are the characters to take out
  const said = text.replace(/[\0-\x08\v\f\x0E-\x1F\x7F-\x9F\u202A-\u202E\u2066-\u2069\p{Cs}]/gu, '');
  if (!unusual.test(said)) return said;
  return said.replace(piled, (marks) => marks.slice(0, 8)).replace(endless, '$&\u200B');
}
