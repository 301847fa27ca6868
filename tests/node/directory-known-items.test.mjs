// What people have in mind when they look for an organisation, tried on lists as people write them: two hundred searches
// for known ones, made from the lists themselves. `CIVIC_CAPTURES` adds lists that are not kept here.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { it } from 'node:test';
import { readFeed } from 'civic-widgets/feed';
import { chance } from '../../bench/generate.mjs';
import { anything } from '../../dist/lib/search/catalogue.js';
import { usualFacets } from '../../dist/lib/search/facets.js';
import { MemoryCatalogue } from '../../dist/lib/search/memory-catalogue.js';

const { signal } = new AbortController();
const nameOf = ({ name }) => (typeof name === 'string' ? name : Object.values(name)[0]);
const folded = (text) =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łßøđ]/g, (letter) => ({ ł: 'l', ß: 'ss', ø: 'o', đ: 'd' })[letter]);
const wordsIn = (text) => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
const long = (organisation) =>
  wordsIn(nameOf(organisation)).filter((word) => word.length > 5 && !/\d/.test(word));
const one = (list, random) => list[Math.floor(random() * list.length)];

function misspelt(word, random) {
  const at = 1 + Math.floor(random() * (word.length - 3));
  const [before, here, next, after] = [word.slice(0, at), word[at], word[at + 1], word.slice(at + 2)];
  return one(
    [before + next + after, before + here + here + next + after, before + next + here + after],
    random,
  );
}

// Of words that decline in the way that most do, another case: what a person types is seldom the nominative.
const otherCase = (word) =>
  [
    [/acja$/, 'acji'],
    [/enie$/, 'enia'],
    [/stwo$/, 'stwa'],
    [/owa$/, 'owej'],
    [/ska$/, 'skiej'],
    [/ki$/, 'kich'],
    [/y$/, 'ych'],
  ].flatMap(([end, other]) => (end.test(word) ? [word.replace(end, other)] : []))[0];

/** By what each kind of search asks for an organisation; nothing where it has nothing of the kind. */
const kinds = {
  exact: (organisation) => nameOf(organisation),
  folded: (organisation) => folded(nameOf(organisation)),
  prefix: (organisation) =>
    long(organisation).length > 1
      ? long(organisation)
          .map((word) => word.slice(0, 5))
          .join(' ')
      : undefined,
  'one typo': (organisation, random) => {
    const [first, ...others] = long(organisation).toSorted((a, b) => b.length - a.length);
    return first && [misspelt(first, random), ...others.slice(0, 1)].join(' ');
  },
  'words of several fields': (organisation) => {
    const [word] = long(organisation).slice(-1);
    const town = wordsIn(organisation.locations?.[0]?.address ?? '')
      .filter((part) => !/\d/.test(part))
      .at(-1);
    return word && town && `${town} ${word}`;
  },
  'register number': ({ identifiers = [] }, random) => {
    const id = one(identifiers, random)?.id;
    return id && one([id, id.replace(/^0+/, ''), id.replace(/\D/g, '')], random);
  },
  'another case': (organisation) => {
    const words = wordsIn(nameOf(organisation));
    const changed = words.map((word) => otherCase(word.toLowerCase()) ?? word);
    return changed.join() === words.join() ? undefined : changed.slice(0, 4).join(' ');
  },
  'a name for the form': (organisation) => {
    const [word] = long(organisation).slice(-1);
    return word &&
      /^(?:fundacja|stowarzyszenie)$/i.test(organisation.legalForm ?? '') &&
      !/^fundac|^stowarz/i.test(word)
      ? `ngo ${word}`
      : undefined;
  },
};

async function missedIn(file, perKind) {
  const { records, language, timeZone } = await readFeed(readFileSync(file), {
    url: 'https://example.org/feed',
  });
  const organisations = records.filter(({ kind }) => kind === 'organisation');
  const catalogue = new MemoryCatalogue({
    organisations,
    tag: language ?? 'pl',
    language,
    zone: timeZone,
    facets: usualFacets,
  });
  const random = chance(organisations.length);
  const missed = [];
  let asked = 0;
  for (const [kind, queryOf] of Object.entries(kinds))
    for (let time = 0; time < perKind; time++) {
      const wanted = organisations[Math.floor(((time + random()) / perKind) * organisations.length)];
      const query = queryOf(wanted, random);
      if (!query) continue;
      asked += 1;
      const answer = await catalogue.find({ ...anything, query, dissolved: true }, signal);
      if (!answer.items(10).some(({ id }) => id === wanted.id))
        missed.push({ kind, query, name: nameOf(wanted) });
    }
  return { asked, missed };
}

it('two hundred searches in a list of thirty that somebody wrote by hand', async () => {
  const { asked, missed } = await missedIn(new URL('../feeds/lists/organizacje.csv', import.meta.url), 30);
  assert.deepEqual(missed, []);
  assert.ok(asked >= 200, `${asked} searches`);
});

const captures = process.env.CIVIC_CAPTURES;
const lists = [
  'oparl/de-karlsruhe-organizations.json',
  'hsds/service-list.json',
  'popolo/spec-organization.json',
];
for (const list of lists)
  it(
    `searches in ${list}`,
    { skip: captures && existsSync(`${captures}/${list}`) ? false : 'not here' },
    async () => {
      const { missed } = await missedIn(`${captures}/${list}`, 25);
      assert.deepEqual(missed, []);
    },
  );
