const limits = { text: 200, key: 80, keys: 20, whole: 1000 };

/** Characters that an address may spend on a state, before it is encoded. */
export const longestState = limits.whole;

/**
 * What a person chose, as the text of an address: `q=park&topic=zielen`. The same parameters always give the same text;
 * empty ones, and those that do not fit, are left out.
 */
export function written(parameters: readonly (readonly [name: string, value: string])[]): string {
  let text = '';
  for (const [name, value] of parameters) {
    const next = `${text}${text && '&'}${name}=${encoded(value)}`;
    if (value && next.length <= limits.whole) text = next;
  }
  return text;
}

/** The keys of a facet as parameters, always in the same order. */
export const keyParameters = (
  facet: string,
  keys: readonly string[],
): readonly (readonly [string, string])[] => [...new Set(keys)].sort().map((key) => [facet, key] as const);

/** Reads the text of an address. Whatever there is no sense in is as if it were not there; never throws. */
export class StateText {
  private readonly parameters: URLSearchParams;

  constructor(text: string) {
    this.parameters = new URLSearchParams(text.slice(0, limits.whole));
  }

  /** The value of one parameter, or an empty text. */
  one(name: string): string {
    return whole((this.parameters.get(name) ?? '').slice(0, limits.text));
  }

  /** The keys that are chosen of a facet, as `keyOf` makes them: nobody writes on the page through its address. */
  keys(facet: string): readonly string[] {
    return [...new Set(this.parameters.getAll(facet).filter(isKey))].sort().slice(0, limits.keys);
  }
}

const isKey = (value: string): boolean =>
  value.length <= limits.key && /^[\p{L}\p{M}\p{N}]+(-[\p{L}\p{M}\p{N}]+)*$/u.test(value);

const whole = (text: string): string => text.replace(/\p{Surrogate}/gu, '');

/** Only what would be read otherwise: the address is encoded once more, and has to stay short. */
const encoded = (value: string): string =>
  whole(value)
    .replace(/[%&+#=;]/g, encodeURIComponent)
    .replace(/ /g, '+');
