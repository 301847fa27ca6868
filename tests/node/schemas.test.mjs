// The schemas and the reader say the same: what each kind of record may hold, and what is wrong with it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { readFeed } from 'civic-widgets/feed';
import { everyKind } from '../../dist/lib/formats/vocabulary/every-kind.js';
import { feedName } from '../../dist/lib/model/field-name.js';
import { propertiesOf, resolve, schemas, validator } from './published-schemas.mjs';

const everyField = JSON.parse(readFileSync(new URL('../feeds/every-field.json', import.meta.url), 'utf8'));
const kinds = everyKind.map(({ kind }) => kind);
const fieldsOf = (kind) => [...everyKind.find((one) => one.kind === kind).fields.keys()];
const neededBy = (kind) => everyKind.find((one) => one.kind === kind).needed.map(feedName);
const isValid = validator('feed.schema.json');

const now = Date.parse('2026-11-03T08:00:00Z');
const read = (feed, url = 'https://example.org/feed.json') => readFeed(feed, { now, url });

/** What the schemas say of `feed`: a path for each fault, written as the reader writes them. */
function faultsBySchema(feed) {
  isValid(feed);
  return (isValid.errors ?? [])
    .filter(({ keyword }) => keyword !== 'if' && keyword !== 'anyOf')
    .map(({ instancePath }) => pathOf(instancePath.split('/').slice(1)));
}

const pathOf = (steps) =>
  steps.reduce((path, step) => path + (/^\d+$/.test(step) ? `[${step}]` : path ? `.${step}` : step), '');

const isAtOrIn = (path, place) =>
  path === place || path.startsWith(`${place}.`) || path.startsWith(`${place}[`);

describe('The feed with every field', () => {
  it('has no problem for the reader', async () => {
    const { records, problems } = await read(everyField);
    assert.deepEqual(problems, []);
    assert.equal(records.length, everyField.items.length);
    assert.deepEqual(new Set(records.map(({ kind }) => kind)), new Set(kinds));
  });

  it('is valid by the schemas', () => {
    assert.deepEqual(faultsBySchema(everyField), []);
  });

  it('uses every field of every kind', () => {
    for (const kind of kinds) {
      const civic = everyField.items.map(({ _civic }) => _civic).find((one) => one?.kind === kind);
      const item = everyField.items.find(({ _civic }) => _civic?.kind === kind);
      const used = new Set([...Object.keys(civic), ...Object.keys({ id: item.id })]);
      assert.deepEqual(
        fieldsOf(kind).filter((name) => !used.has(name)),
        [],
        kind,
      );
    }
  });

  it('uses every field of every part that the schemas name', () => {
    const unused = [];
    const used = (schema, file, values, place) => {
      for (const [name, { property, file: home }] of propertiesOf(schema, file)) {
        if (name === 'id' && place.endsWith('_civic')) continue;
        const given = values.flatMap((value) => (value?.[name] === undefined ? [] : [value[name]]));
        if (given.length === 0) unused.push(`${place}.${name}`);
        const list = property.type === 'array';
        const reference = list ? property.items.$ref : property.$ref;
        if (!reference || given.length === 0) continue;
        const part = resolve(reference, home);
        used(part.schema, part.file, list ? given.flat() : given, `${place}.${name}`);
      }
    };
    for (const kind of kinds) {
      const values = everyField.items
        .filter(({ _civic }) => _civic?.kind === kind)
        .map(({ _civic }) => _civic);
      used(schemas.get(`${kind}.schema.json`), `${kind}.schema.json`, values, `${kind}._civic`);
    }
    // A goal inside a goal need not say everything again.
    assert.deepEqual(
      unused.filter((place) => !place.includes('goals.goals')),
      [],
    );
  });
});

describe('The schemas', () => {
  for (const kind of kinds)
    it(`name the fields of ${kind} that the reader knows, and no others`, () => {
      const file = `${kind}.schema.json`;
      const named = [...propertiesOf(schemas.get(file), file).keys()].filter((name) => name !== 'kind');
      assert.deepEqual(named.sort(), fieldsOf(kind).sort());
    });

  it('explain every field, with examples that are valid themselves', () => {
    for (const [file, schema] of schemas) {
      const visit = (part, place) => {
        for (const [name, property] of Object.entries(part.properties ?? {})) {
          if (name === '_civic' && place.includes('/$defs/item')) continue;
          if (place.includes('/anyOf') || /\/\$defs\/(?:bare|record)$/.test(place)) continue;
          const here = `${place}/properties/${name}`;
          assert.ok(property.description?.endsWith('.'), `${here} is not explained`);
          assert.ok(property.examples?.length > 0, `${here} has no example`);
          const isExample = validator(here);
          for (const example of property.examples)
            assert.ok(isExample(example), `${here}: ${JSON.stringify(example)}`);
        }
        for (const [name, definition] of Object.entries(part.$defs ?? {}))
          visit(definition, `${place}/$defs/${name}`);
      };
      visit(schema, `${file}#`);
      const isExample = validator(file);
      for (const example of schema.examples ?? [])
        assert.ok(isExample(example), `${file}: ${JSON.stringify(example)}`);
    }
  });

  it('take a record by itself, as the data of a page gives it', async () => {
    const items = everyField.items
      .filter(({ _civic }) => _civic)
      .map(({ id, title, _civic }) => ({ id, ...(_civic.name ? {} : { title }), ..._civic }));
    assert.deepEqual(faultsBySchema({ ...everyField, items }), []);
    assert.deepEqual((await read({ ...everyField, items })).problems, []);
  });

  it('know no address that does not resolve between the files', () => {
    for (const [file, schema] of schemas)
      JSON.stringify(schema, (key, value) => {
        if (key === '$ref') assert.ok(resolve(value, file).schema, `${file}: ${value}`);
        return value;
      });
  });
});

// What JSON Feed says to other programs, and our reader has no use for.
const forOthers =
  /^(?:version|feed_url|description|user_comment|icon|favicon|authors?|expired|hubs)\b|^items\[0\]\.banner_image/;
// Other feed readers show one language, ours finds the resident's.
const oneLanguage = /^items\[0\]\.(?:title|summary|attachments\[0\]\.title)$/;

const strange = [
  true, 'nonsense', '', ' ', 5, 0.5, -1, 1e9, [], [true], [[]], ['x'], {}, { pl: 'x' }, { pl: 5 }, { pl: null },
  { unknown: 1 }, { title: 'x' }, { url: 'https://example.org/' }, [{ title: 'x' }], [{}],
  '2026', '2026-11', '2026-13', '2026-00', '2026-11-30', '2026-11-31', '2023-02-29', '2024-02-29', '2000-02-29',
  '2100-02-29', '1900', '1899-12-31', '0001-01-01', '31.11.2026', '2026-11-30 16:00', '2026-11-30T16:00', ' 2026-11-30 ',
  '2026-11-30T16:00:00Z', '2026-11-30t16:00:00.5z', '2026-11-30T24:00:00Z', '2026-11-30T16:60:00Z', '2026-11-30T16',
  '2026-11-30T16:00:00+99:99', '2026-11-30T16:00:00+0100', '2026-02-30T16:00:00Z', 'tomorrow',
  'https://example.org/ż ó', ' HTTPS://example.org ', 'www.example.org', '/plan.pdf', '../plan.pdf', '?id=5', '#park',
  'plan.pdf', 'brak', 'see below', 'not a url', 'https://', 'http:///', '//', '//example.org/x', '//user@example.org', 'ftp://example.org/',
  'javascript:alert(1)', ' JavaScript:alert(1)//.', 'java\nscript:alert(1)', 'data:text/html,x', 'https://user:secret@example.org/',
  'https://example.org@evil.example/', 'tel:717777777', 'mailto:konsultacje@example.org', 'konsultacje@example.org', 'a@b', 'a@@b',
  'a b@example.org', 'a@example.org?bcc=x', '@example.org', 'Jan <jan@example.org>',
  'Europe/Warsaw', 'UTC', 'Warsaw', 'Europe/Warsaw time', '+01:00x',
  'FREQ=DAILY', 'FREQ=NEVER', 'BYDAY=MO', 'FREQ=WEEKLY;', 'FREQ=WEEKLY;;', 'RRULE:FREQ=WEEKLY',
  'open', 'Open', 'in-person', 'down',
]; // prettier-ignore

/** Every value in `value` that a feed's author writes, with the steps that lead to it. */
function* places(value, steps = []) {
  if (steps.length) yield steps;
  if (typeof value !== 'object') return;
  for (const [key, inner] of Object.entries(value))
    if (key !== 'kind') yield* places(inner, [...steps, Array.isArray(value) ? Number(key) : key]);
}

/** A copy of `feed` in which another value stands at `steps`; `undefined` takes it out. */
function changed(feed, steps, value) {
  const copy = structuredClone(feed);
  const last = steps.at(-1);
  const holder = steps.slice(0, -1).reduce((part, step) => part[step], copy);
  if (value === undefined) delete holder[last];
  else holder[last] = value;
  return copy;
}

const head = { ...everyField, items: [] };
const feeds = [
  { name: 'the head of a feed', feed: head },
  ...everyField.items.map((item) => ({
    name: item._civic?.kind ?? 'an item of plain JSON Feed',
    feed: {
      version: everyField.version,
      title: 'Ein Eintrag',
      home_page_url: 'https://example.org/',
      items: [item],
    },
  })),
];

describe('Each field broken once is pinpointed, by the reader and by the schemas alike:', () => {
  let broken = 0;
  const tried = new Set();
  // What many records share is tried with everything once, and then with a few; clocks make no difference to it.
  const inFull = [undefined, 'Europe/Warsaw'].includes(process.env.TZ);
  const valuesFor = (steps) => {
    const shared = steps.slice(steps.includes('overrides') ? 6 : 2).join('.');
    const values = inFull && !tried.has(shared) ? strange : strange.filter((_, index) => index % 9 === 0);
    tried.add(shared);
    return values;
  };
  for (const { name, feed } of feeds)
    it(name, async () => {
      const disagreements = [];
      const neverBroken = [];
      for (const steps of places(feed)) {
        const place = pathOf(steps);
        if (name !== 'the head of a feed' && steps[0] !== 'items') continue;
        if (place === 'items' && name !== 'the head of a feed') continue;
        if (forOthers.test(place)) continue;
        let faults = 0;
        for (const value of valuesFor(steps)) {
          if (oneLanguage.test(place) && typeof value === 'object' && !Array.isArray(value)) continue;
          const one = changed(feed, steps, value);
          const { problems } = await read(one);
          const errors = problems.filter(
            ({ severity, code }) =>
              (severity === 'error' && code !== 'end-before-start') || code === 'wrong-value',
          );
          // A needed field that says nothing is missing, which is said of the record.
          const byReader = errors.some(
            ({ code, path }) => isAtOrIn(path, place) || (code === 'missing' && isAtOrIn(place, path)),
          );
          const bySchema = faultsBySchema(one).some((path) => isAtOrIn(path, place));
          if (byReader && bySchema) faults++;
          if (byReader !== bySchema)
            disagreements.push(
              `${place} = ${JSON.stringify(value)}: ${byReader ? 'reader' : 'schema'} alone`,
            );
        }
        broken += faults;
        if (faults < 2) neverBroken.push(place);
      }
      assert.deepEqual(disagreements, []);
      assert.deepEqual(neverBroken, [], 'fields that nothing can break');
    });

  it('in thousands of ways', () => {
    assert.ok(broken > (inFull ? 10_000 : 2_000), `${broken}`);
  });
});

describe('A needed field that is not there is missed by both:', () => {
  for (const kind of kinds)
    it(kind, async () => {
      const { title, ...item } = everyField.items.find(({ _civic }) => _civic?.kind === kind);
      const bare = { id: item.id, ...item._civic };
      for (const name of [...neededBy(kind), 'id'])
        for (const items of [
          name === 'id' ? [{ title, _civic: item._civic }] : [changed(item, ['_civic', name])],
          [changed(bare, [name])],
        ]) {
          const feed = { ...head, items };
          const { problems } = await read(feed);
          const missing = problems.filter(({ code }) => code === 'missing');
          assert.deepEqual(
            missing.map(({ path }) => path),
            ['items[0]'],
            name,
          );
          assert.ok(missing[0].message.includes(`“${name}”`), missing[0].message);
          assert.ok(faultsBySchema(feed).length > 0, name);
        }
    });

  it('and so are words of an article', async () => {
    for (const [item, places] of [
      [{ url: '/a' }, ['items[0]']],
      [{ title: ' ', _civic: { kind: 'article', summary: '' } }, ['items[0]._civic']],
      [{ kind: 'article', url: '/a' }, ['items[0]']],
      [{ content_text: 'A' }, []],
      [{ _civic: { summary: 'A' } }, []],
    ]) {
      const feed = { ...head, items: [{ id: '1', ...item }] };
      const { problems, records } = await read(feed);
      assert.deepEqual(
        problems.map(({ severity, code, path }) => [severity, code, path]),
        places.map((place) => ['warning', 'missing', place]),
      );
      assert.equal(records.length, 1);
      assert.equal(faultsBySchema(feed).length > 0, places.length > 0, JSON.stringify(item));
    }
  });

  it('parts of a record, too', async () => {
    const parts = {
      documents: [{ title: 'x' }], image: { alt: 'x' }, source: { url: 'https://example.org/' }, phases: [{ id: 'x' }],
    }; // prettier-ignore
    for (const [name, part] of Object.entries(parts)) {
      const feed = {
        ...head,
        items: [{ id: '1', title: 'x', _civic: { kind: 'consultation', [name]: part } }],
      };
      const place = `items[0]._civic.${name}${Array.isArray(part) ? '[0]' : ''}`;
      const { problems } = await read(feed);
      assert.deepEqual(
        problems.map(({ code, path }) => [code, path]),
        [['missing', place]],
      );
      assert.deepEqual(faultsBySchema(feed), [place]);
    }
  });
});

describe('Where the reader is kinder than the schemas', () => {
  it('null says nothing, and is no fault', async () => {
    const feed = changed(everyField, ['items', 0, '_civic', 'closes'], null);
    assert.deepEqual((await read(feed)).problems, []);
    assert.deepEqual(faultsBySchema(feed), ['items[0]._civic.closes']);
  });
});

describe('What a schema cannot know', () => {
  it('the names of all time zones', async () => {
    const { problems, records } = await read(
      changed(everyField, ['items', 0, '_civic', 'time_zone'], 'Europe/Nowhere'),
    );
    assert.deepEqual(
      problems.map(({ code, path }) => [code, path]),
      [['wrong-value', 'items[0]._civic.time_zone']],
    );
    assert.equal(records[0].closes, '2026-11-30');
  });

  it('that a window closes before it opens', async () => {
    const feed = changed(everyField, ['items', 0, '_civic', 'closes'], '2026-11-01');
    assert.deepEqual(faultsBySchema(feed), []);
    const { problems } = await read(feed);
    assert.deepEqual(
      problems.map(({ code, path }) => [code, path]),
      [['end-before-start', 'items[0]._civic.closes']],
    );
  });

  it('that a phase ends before it starts', async () => {
    const phases = [{ title: 'A', start: '2026-12-01', end: '2026-11-01' }];
    const feed = changed(everyField, ['items', 0, '_civic', 'phases'], phases);
    assert.deepEqual(faultsBySchema(feed), []);
    const { problems } = await read(feed);
    assert.deepEqual(
      problems.map(({ code, path }) => [code, path]),
      [['end-before-start', 'items[0]._civic.phases[0].end']],
    );
  });

  it('which relative address has a base', async () => {
    const feed = changed(changed(everyField, ['items', 0, '_civic', 'url'], '/park'), ['home_page_url']);
    assert.deepEqual(faultsBySchema(feed), []);
    const { problems } = await readFeed(feed, { now });
    assert.ok(problems.some(({ path }) => path === 'items[0]._civic.url'));
  });
});
