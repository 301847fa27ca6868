import { at } from '../../model/dotted-path.js';
import { isObject } from '../fields.js';
import { plainText } from '../../safety/plain-text.js';

// What formats of others need to get at their values. Nobody's word is taken for it that a value is there, or of its type.

export { at };

export type Row = Readonly<Record<string, unknown>>;

/** A text that says something; a number counts as one. */
export function word(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? value.trim() || undefined : undefined;
}

/** What a list holds; of what is none, nothing. */
export const many = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The objects in a list. */
export const rowsIn = (value: unknown): readonly Row[] => many(value).filter(isObject);

/** The texts at `path` of the objects in a list, each once. */
export const wordsAt = (value: unknown, path: string): readonly string[] => [
  ...new Set(many(value).flatMap((one) => word(at(one, path)) ?? [])),
];

/** What of `parts` says something, in one line; each once. */
export const joined = (...parts: readonly unknown[]): string | undefined =>
  [...new Set(parts.flatMap((part) => word(part) ?? []))].join(', ') || undefined;

/** A number that may be written as a text. */
export function numeric(value: unknown): unknown {
  if (typeof value !== 'string') return value ?? undefined;
  const text = value.trim();
  return /^[-+]?\d+(?:[.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : text || undefined;
}

/** What HTML says in plain text. */
export const plain = (text: string): string => (/[<&]/.test(text) ? plainText(text) : text);

/** The same for a field that is a text of the model. Its references are written again: whoever reads a text writes them out, once. */
export function unmarked(value: unknown): unknown {
  if (typeof value !== 'string') return value ?? undefined;
  return /[<&]/.test(value) ? plainText(value).replace(/&(?=[#\w]+;)/g, '&amp;') || undefined : value;
}

/** Where something takes place, where both degrees say so: 0;0 and what is no number are “nowhere” in many systems. */
export function position(lat: unknown, lon: unknown): { lat?: unknown; lon?: unknown } {
  const [y, x] = [numeric(lat), numeric(lon)];
  return (y ?? x) === undefined || (y === 0 && x === 0) ? {} : { lat: y, lon: x };
}

/** `address` on the site of `base`. */
export function resolved(address: unknown, base: string | undefined): string | undefined {
  const text = word(address);
  return text !== undefined && base !== undefined && URL.canParse(text, base)
    ? new URL(text, base).href
    : text;
}

/** A short name for what a text says: the same text, the same name. */
export function digest(text: string): string {
  let [one, other] = [0xdeadbeef, 0x41c6ce57];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    one = Math.imul(one ^ code, 2654435761);
    other = Math.imul(other ^ code, 1597334677);
  }
  return [one, other].map((half) => (half >>> 0).toString(36)).join('');
}
