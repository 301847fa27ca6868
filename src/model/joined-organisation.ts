import type { Contact, Organisation } from './organisation.js';

/** What pages or rows tell of one record, in the order that they came in. */
export type Tellings<R> = readonly [first: R, ...others: R[]];

/**
 * What several pages or rows tell of one organisation, as one record: a list of services tells of it again with each of
 * them. What comes first goes before; lists are put together, and the same entry stands in them once.
 */
export function joinedOrganisation(tellings: Tellings<Organisation>): Organisation {
  if (tellings.length === 1) return tellings[0];
  const joined: Record<string, unknown> = {};
  const lists = new Map<string, Union<unknown>>();
  const contacts = new Union<Contact>();
  const phones = new Set<string>();
  for (const telling of tellings) {
    for (const [field, value] of Object.entries(telling)) {
      joined[field] ??= value;
      if (!Array.isArray(value) || !Array.isArray(joined[field])) continue;
      if (!lists.has(field)) lists.set(field, new Union());
      lists.get(field)!.add(value);
    }
    contacts.add(telling.contacts ?? []);
    for (const { phone } of telling.contacts ?? []) if (phone) phones.add(phone);
    const { phone } = telling;
    // The number that stands first on one page is another one on the next.
    if (phone === undefined || phone === joined['phone'] || phones.has(phone)) continue;
    contacts.add([{ phone }]);
    phones.add(phone);
  }
  for (const [field, { entries }] of lists) joined[field] = entries;
  const left = contacts.entries.filter(
    (contact) => contact.phone !== joined['phone'] || Object.keys(contact).length > 1,
  );
  if (left.length) joined['contacts'] = left;
  else delete joined['contacts'];
  return joined as unknown as Organisation;
}

/** The entries of several lists, each once. */
class Union<T> {
  readonly entries: T[] = [];
  private readonly known = new Set<string>();

  add(list: readonly T[]): void {
    for (const entry of list) {
      const { size } = this.known;
      if (this.known.add(JSON.stringify(entry)).size > size) this.entries.push(entry);
    }
  }
}

/** Formats whose pages tell of an organisation more than once: lists of services, of grants. */
const scattered = new Set(['hsds', '360giving']);

/** Records of several pages. Pages shift while they are read: one may come twice. */
export class Records<R extends { readonly id: string; readonly kind: string }> {
  private readonly tellings = new Map<string, [R, ...R[]]>();

  constructor(first: readonly R[]) {
    for (const record of first) this.tellings.set(record.id, [record]);
  }

  /** Whether one is called `id`. */
  has(id: string): boolean {
    return this.tellings.has(id);
  }

  /** How many there are. */
  get size(): number {
    return this.tellings.size;
  }

  /**
   * Adds those of a further page. Of what comes twice in a list of services or grants, both tell.
   *
   * @param format Name of the format.
   */
  add(records: readonly R[], format: string): void {
    for (const record of records) {
      const known = this.tellings.get(record.id);
      if (!known) this.tellings.set(record.id, [record]);
      else if (scattered.has(format) && known[0].kind === 'organisation' && record.kind === 'organisation')
        known.push(record);
    }
  }

  /** All of them, what is told of one joined. */
  all(): readonly R[] {
    return Array.from(this.tellings.values(), (all) =>
      all.length > 1
        ? (joinedOrganisation(all as unknown as Tellings<Organisation>) as unknown as R)
        : all[0],
    );
  }
}
