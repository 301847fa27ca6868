import type { Field } from '../../src/formats/fields.js';
import type { ProblemLog } from '../../src/formats/problem-log.js';
import { everyKind } from '../../src/formats/vocabulary/every-kind.js';
import { feedName } from '../../src/model/field-name.js';
import type { Kind } from '../../src/model/record.js';

// Records that say everything their kind can say. Which fields there are, and what they hold, is found out by asking
// the readers themselves, so a field that is added is tested without a word here.

/** What a field holds. */
export type Shape =
  | { readonly holds: 'text'; readonly inLanguages: boolean }
  | { readonly holds: 'address' | 'email' | 'when' | 'number' | 'flag' | 'zone' | 'rule' }
  | { readonly holds: 'word'; readonly words: readonly string[] }
  | { readonly holds: 'list'; readonly of: Shape }
  | { readonly holds: 'object'; readonly fields: ReadonlyMap<string, Shape> };

/** What to write into the fields. `path` is the field's place in the record: `respond.online`. */
export interface Writer {
  readonly text: (path: string, inLanguages: boolean) => unknown;
  readonly address: (path: string) => unknown;
  readonly email: (path: string) => unknown;
  readonly zone: (path: string) => unknown;
  readonly rule: (path: string) => unknown;
  readonly when: (path: string) => unknown;
  readonly number: (path: string) => unknown;
  readonly word: (path: string, words: readonly string[]) => unknown;
}

/** What was wrong in a value, and where. */
interface Fault {
  readonly code: string;
  readonly path: string;
}

/** Reads a value, and answers with what was wrong in it. */
type Probe = (value: unknown) => readonly Fault[];

/** Notes what a reader complains of, without the words for it. */
class Faults {
  readonly all: Fault[] = [];
  private readonly place: (string | number)[] = [];

  within<T>(key: string | number, read: () => T): T {
    this.place.push(key);
    try {
      return read();
    } finally {
      this.place.pop();
    }
  }

  readonly error = (code: string): void => {
    const path = this.place.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`)).join('');
    this.all.push({ code, path: path.replace(/^\./, '') });
  };

  readonly warning = this.error;

  readonly expected = (): undefined => {
    this.error('wrong-value');
  };

  readonly has = (): boolean => false;
}

/** The source of the vocabulary, with that of all it is made from. */
async function sourceOf(address: string, read = new Set<string>()): Promise<string> {
  read.add(address);
  const source = await (await fetch(address)).text();
  const imported = [...source.matchAll(/from ["'](\.[^"']+)["']/g)]
    .map(([, path = '']) => new URL(path.replace(/\.js$/, '.ts'), address).href)
    .filter((one) => one.includes('/src/formats/') && !read.has(one));
  const others = await Promise.all(imported.map(async (one) => (read.has(one) ? '' : sourceOf(one, read))));
  return [source, ...others].join('\n');
}

const source = await sourceOf(new URL('../../src/formats/vocabulary/every-kind.ts', import.meta.url).href);
// Every word of it: the names of all fields are among them, and those of the closed lists.
const names = [...new Set(source.match(/\b[a-z]\w*/gi))]
  .map(feedName)
  .filter((name) => !name.startsWith('_'));
const quoted = [...new Set([...source.matchAll(/["']([\w-]+)["']/g)].map(([, word = '']) => word))];

const probeOf =
  (field: Field<unknown>): Probe =>
  (value) => {
    const problems = new Faults();
    field(value, { problems: problems as unknown as ProblemLog, zone: 'UTC', zoneAssumed: false });
    return problems.all;
  };

/** The same for a part of the value: problems of the rest do not count. */
const within =
  (probe: Probe, key: string, wrap: (value: unknown) => unknown): Probe =>
  (value) =>
    probe(wrap(value)).flatMap((problem) =>
      problem.path === key || /^[.[]/.test(problem.path.slice(key.length))
        ? problem.path.startsWith(key)
          ? [{ ...problem, path: problem.path.slice(key.length).replace(/^\./, '') }]
          : []
        : [],
    );

function shapeOf(probe: Probe, depth = 0): Shape | undefined {
  const takes = (value: unknown) => probe(value).length === 0;
  if (takes(true)) return { holds: 'flag' };
  if (takes('any words at all')) return { holds: 'text', inLanguages: takes({ pl: 'słowa' }) };
  if (takes('https://example.org/')) return { holds: 'address' };
  if (takes('Europe/Warsaw')) return { holds: 'zone' };
  if (takes('FREQ=DAILY')) return { holds: 'rule' };
  if (takes('someone@example.org')) return { holds: 'email' };
  if (takes('2030-01-31')) return { holds: 'when' };
  if (takes(1)) return { holds: 'number' };
  const words = quoted.filter(takes);
  if (words.length) return { holds: 'word', words };
  if (takes([])) {
    const of = shapeOf(
      within(probe, '[0]', (value) => [value]),
      depth,
    );
    return of && { holds: 'list', of };
  }
  if (depth > 3 || probe({}).some(({ code, path }) => code === 'wrong-value' && path === ''))
    return undefined;
  const unknown = new Set(
    probe(Object.fromEntries(names.map((name) => [name, Number.NaN])))
      .filter(({ code }) => code === 'unknown-field')
      .map(({ path }) => path),
  );
  const fields = names
    .filter((name) => !unknown.has(name))
    .map(
      (name) =>
        [
          name,
          shapeOf(
            within(probe, name, (value) => ({ [name]: value })),
            depth + 1,
          ),
        ] as const,
    )
    .filter((entry): entry is readonly [string, Shape] => entry[1] !== undefined);
  return { holds: 'object', fields: new Map(fields) };
}

const known = new Map<Kind, ReadonlyMap<string, Shape>>();

/** What the fields of a kind hold, by the names that feeds give them. */
function shapesOf(kind: Kind): ReadonlyMap<string, Shape> {
  const shapes =
    known.get(kind) ??
    new Map(
      [...vocabularyOf(kind).fields].flatMap(([name, [, read]]) => {
        const shape = shapeOf(probeOf(read));
        return shape ? [[name, shape] as const] : [];
      }),
    );
  known.set(kind, shapes);
  return shapes;
}

export const vocabularyOf = (kind: Kind) => everyKind.find((one) => one.kind === kind)!;

/** The places of a record of this kind that hold what `wanted` names. */
export function placesOf(kind: Kind, ...wanted: readonly Shape['holds'][]): readonly string[] {
  const places: string[] = [];
  const visit = (shape: Shape, path: string): void => {
    if (wanted.includes(shape.holds)) places.push(path);
    if (shape.holds === 'list') visit(shape.of, path);
    if (shape.holds === 'object') for (const [name, one] of shape.fields) visit(one, `${path}.${name}`);
  };
  for (const [name, shape] of shapesOf(kind)) visit(shape, name);
  return places;
}

/** A record of this kind that says everything it can, in the words of `writer`. What it writes as `undefined` is left out. */
export function fullRecord(kind: Kind, writer: Writer): Record<string, unknown> {
  const fill = (shape: Shape, path: string): unknown => {
    switch (shape.holds) {
      case 'text':
        return writer.text(path, shape.inLanguages);
      case 'flag':
        return true;
      case 'word':
        return writer.word(path, shape.words);
      case 'list':
        return [fill(shape.of, path)];
      case 'object':
        return Object.fromEntries(
          [...shape.fields].map(([name, one]) => [name, fill(one, `${path}.${name}`)]),
        );
      default:
        return writer[shape.holds](path);
    }
  };
  return {
    kind,
    ...Object.fromEntries([...shapesOf(kind)].map(([name, shape]) => [name, fill(shape, name)])),
  };
}

/** What a record says where it is not the words that matter. */
export const plainWriter: Writer = {
  text: (path, inLanguages) => (/(?:^|\.)languages?$/.test(path) ? 'pl' : wordsFor(path, inLanguages)),
  address: (path) => `https://example.org/${path}`,
  email: () => 'someone@example.org',
  zone: () => 'Europe/Warsaw',
  rule: () => 'FREQ=WEEKLY;COUNT=5',
  when: (path) => (/clos|end|until|_to$|due|recurrence_id|exdate/.test(path) ? '2040-05-20' : '2020-05-20'),
  number: (path) => ({ lat: 51.1, lon: 17.03 })[path.split('.').at(-1)!] ?? 1,
  // Dates tell a record's status; a word of its own would hide it.
  word: (path, words) => (path === 'status' ? undefined : words[0]),
};

function wordsFor(path: string, inLanguages: boolean): unknown {
  if (/phone$/.test(path)) return '71 777 7777';
  const words = path.replace(/[._]/g, ' ');
  return inLanguages
    ? { pl: `Słowa: ${words}`, en: `Words: ${words}`, uk: `Слова ${path.length}`, de: `Wörter: ${words}` }
    : words;
}
