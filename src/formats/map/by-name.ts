import { joinedOrganisation } from '../../model/joined-organisation.js';
import type { Organisation } from '../../model/organisation.js';

/** What tells an organisation from another one of its name: numbers by their registers, and the id that its row states. */
type Numbers = ReadonlyMap<string, string>;

/**
 * The organisations of a list of services, which names them with each of those: rows of one name are one organisation,
 * unless they have different numbers in a register.
 *
 * @param hasIds The rows state ids of their own; else those were made for them.
 */
export function byName(records: readonly Organisation[], hasIds: boolean): readonly Organisation[] {
  const found: {
    readonly tellings: [Organisation, ...Organisation[]];
    readonly numbers: Map<string, string>;
  }[] = [];
  // The first of each name, and of each name and number: a list may have one name ten thousand times.
  const known = new Map<string, number>();
  const ids = new Set(records.map(({ id }) => id));
  for (const record of records) {
    const numbers = numbersOf(record, hasIds ? ids : undefined);
    const keys = [...numbers, []].map((number) => JSON.stringify([record.name, ...number]));
    const place = keys
      .flatMap((key) => known.get(key) ?? [])
      .find((index) => !areDifferent(found[index]!.numbers, numbers));
    const before = place === undefined ? undefined : found[place];
    if (before) {
      before.tellings.push(record);
      for (const [register, number] of numbers) before.numbers.set(register, number);
    } else found.push({ tellings: [record], numbers: new Map(numbers) });
    for (const key of keys) if (!known.has(key)) known.set(key, place ?? found.length - 1);
  }
  return found.map(({ tellings }) => joinedOrganisation(tellings));
}

/**
 * The organisations of a list that names some of them again, as one of grants does: rows with the same name and number in
 * a register are one, unless they say something else of how to reach it.
 */
export function withoutRepetition(records: readonly Organisation[]): readonly Organisation[] {
  const found = new Map<unknown, [Organisation, ...Organisation[]]>();
  for (const record of records) {
    const { name, identifiers, phone, email, website, url, locations, contacts } = record;
    const same = JSON.stringify([name, identifiers, phone, email, website, url, locations, contacts]);
    const key = identifiers ? same : record;
    const before = found.get(key);
    if (before) before.push(record);
    else found.set(key, [record]);
  }
  return found.size < records.length ? Array.from(found.values(), joinedOrganisation) : records;
}

function numbersOf({ id, identifiers = [] }: Organisation, ids: ReadonlySet<string> | undefined): Numbers {
  const numbers = new Map(identifiers.map((one) => [one.scheme.toLowerCase(), one.id]));
  // A second row of an id has been given one of its own.
  const own = id.replace(/#\d+$/, '');
  return ids ? numbers.set('', ids.has(own) ? own : id) : numbers;
}

const areDifferent = (one: Numbers, other: Numbers): boolean =>
  [...other].some(([register, number]) => (one.get(register) ?? number) !== number);
