// Sixty searches for organisations that somebody has in mind, and does not quite remember. A directory finds one when it
// stands among the first ten.
import { chance } from './generate.mjs';

const letters = 'aeiouklmnprst';
const plain = { ł: 'l' };
const folded = (text) =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/ł/g, (letter) => plain[letter]);

/** One letter replaced, left out, doubled, or swapped with the next. */
function misspelt(word, random) {
  const at = 1 + Math.floor(random() * (word.length - 2));
  const letter = letters[Math.floor(random() * letters.length)];
  const [before, here, next, after] = [word.slice(0, at), word[at], word[at + 1], word.slice(at + 2)];
  return [
    before + (letter === here ? 'z' : letter) + next + after,
    before + next + after,
    before + here + here + next + after,
    here === next ? before + next + after : before + next + here + after,
  ][Math.floor(random() * 4)];
}

const wordsOf = ({ title }) => title.split(' ').slice(-2);

const kinds = {
  exact: ({ title }) => title,
  folded: ({ title }) => folded(title),
  prefix: (item) =>
    wordsOf(item)
      .map((word) => word.slice(0, 5))
      .join(' '),
  'one typo': (item, random) => {
    const [first, second] = wordsOf(item);
    return first.length > 5 ? `${misspelt(first, random)} ${second}` : `${first} ${misspelt(second, random)}`;
  },
  'words of several fields': (item) => {
    const { locations } = item._civic;
    const [, street, house] = locations[0].address.split(/[ ,]+/);
    return `${street} ${wordsOf(item)[1]} ${house}`;
  },
  'register number': ({ _civic }, random) => {
    const [krs, nip] = _civic.identifiers;
    const parted = nip.id.replace(/^(...)(...)(..)(..)$/, '$1-$2-$3-$4');
    return [krs.id, krs.id.replace(/^0+/, ''), nip.id, parted][Math.floor(random() * 4)];
  },
};

/** Ten searches of each kind for organisations of a feed: `{ kind, query, id }`. */
export function knownItems({ items }) {
  const random = chance(items.length);
  // What a person would call a typo is in a word, not in the whole of a short one.
  const clear = items.filter(
    (item) => wordsOf(item).some((word) => word.length > 5) && wordsOf(item)[1].length > 4,
  );
  return Object.entries(kinds).flatMap(([kind, queryOf]) =>
    Array.from({ length: 10 }, () => {
      const item = clear[Math.floor(random() * clear.length)];
      return { kind, query: queryOf(item, random), id: item.id };
    }),
  );
}
