import { isObject } from '../fields.js';
import { isSliceOver, nextTurn } from '../../pace/reading.js';

export type Json = Readonly<Record<string, unknown>>;

/** A thing that linked data tells of, and where it does. */
export interface Node {
  readonly json: Json;
  readonly path: string;
  readonly line: number | undefined;
}

/** The types of a thing, without the address of the vocabulary. */
export const typesOf = (json: Json): readonly string[] =>
  listOf(json['@type']).map((type) => String(type).replace(/^.*[/:#]/, ''));

/** The first text of `value`, which may be a list. */
export function firstText(value: unknown): string {
  const [first] = listOf(value);
  return typeof first === 'string' ? first : '';
}

export const listOf = (value: unknown): readonly unknown[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? (value as readonly unknown[]) : [value];

/** Things that hold the ones that are looked for. */
const within = [
  '@graph',
  'itemListElement',
  'item',
  'mainEntity',
  'event',
  'events',
  'subEvent',
  'subEvents',
  'hasPart',
  'department',
  'about',
];
const most = 100_000;

/**
 * Every thing in `json` that stands by itself, and not in another's `organizer` or `location`; found in slices.
 *
 * @param seen What has been found, and is not looked through again.
 */
export async function nodesIn(
  json: unknown,
  path: string,
  line: number | undefined,
  seen = new Set<object>(),
): Promise<readonly Node[]> {
  const found: Node[] = [];
  const waiting: [value: unknown, path: string, depth: number][] = [[json, path, 0]];
  for (let next = waiting.pop(); next && found.length < most; next = waiting.pop()) {
    if (isSliceOver()) await nextTurn();
    const [value, place, depth] = next;
    if (depth > 12) continue;
    if (Array.isArray(value)) {
      for (let index = value.length - 1; index >= 0; index--)
        waiting.push([value[index], `${place}[${index}]`, depth + 1]);
    } else if (isObject(value) && !seen.has(value)) {
      seen.add(value);
      const types = typesOf(value);
      if (types.length) found.push({ json: value, path: place, line });
      // The steps of a trail are no things of their own.
      if (types.includes('BreadcrumbList')) continue;
      for (const key of [...within].reverse())
        if (typeof value[key] === 'object' && value[key] !== null)
          waiting.push([value[key], place ? `${place}.${key}` : key, depth + 1]);
    }
  }
  return found;
}

/** Finds things by their `@id`, for what refers to them says no more than that. */
export class Things {
  private readonly known = new Map<string, Json>();
  private readonly seen = new Set<object>();

  /** Those in `nodes`, gathered in slices. */
  static async in(nodes: readonly Node[]): Promise<Things> {
    const things = new Things();
    const waiting: [value: unknown, depth: number][] = nodes.map(({ json }) => [json, 0]);
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      if (isSliceOver()) await nextTurn();
      const [value, depth] = next;
      if (typeof value !== 'object' || value === null || depth > 6 || things.seen.has(value)) continue;
      things.seen.add(value);
      if (isObject(value)) things.note(value);
      for (const inside of Object.values(value)) waiting.push([inside, depth + 1]);
    }
    return things;
  }

  private note(json: Json): void {
    const id = json['@id'];
    if (typeof id === 'string' && Object.keys(json).length > 1) this.known.set(id, json);
  }

  /** The object that `value` is or refers to; of several, the first. */
  object(value: unknown): Json | undefined {
    return this.objects(value)[0];
  }

  objects(value: unknown): readonly Json[] {
    return listOf(value).flatMap((one) => {
      if (!isObject(one)) return [];
      const id = one['@id'];
      return [typeof id === 'string' && Object.keys(one).length === 1 ? (this.known.get(id) ?? one) : one];
    });
  }

  /** The first text in `value`: itself, in a list, by language, or as a thing's `name`. */
  text(value: unknown): string | undefined {
    for (const one of listOf(value)) {
      if (typeof one === 'string' && one.trim()) return one;
      if (typeof one === 'number') return String(one);
      if (!isObject(one)) continue;
      const inside = this.object(one)!;
      const name = inside['@value'] ?? inside['name'];
      if (typeof name === 'string' && name.trim()) return name;
    }
    return undefined;
  }

  texts(value: unknown): readonly string[] {
    return listOf(value).flatMap((one) => this.text(one) ?? []);
  }

  /** The first address in `value`: a text, a thing's `url`, or its `@id`. */
  address(value: unknown): string | undefined {
    for (const one of listOf(value)) {
      if (typeof one === 'string' && one.trim()) return one;
      if (!isObject(one)) continue;
      const inside = this.object(one)!;
      for (const key of ['url', 'contentUrl', '@id']) {
        const address = inside[key];
        // An `@id` with a fragment names a thing, and leads nowhere.
        if (typeof address === 'string' && !(key === '@id' && address.includes('#'))) return address;
      }
    }
    return undefined;
  }
}
