import type { Organisation } from './organisation.js';

/**
 * What two pages tell of one organisation, as one record: a list of services tells of it again with each of them. What
 * the first says goes before; lists are put together, and the same entry stands in them once.
 */
export function joinedOrganisation(one: Organisation, other: Organisation): Organisation {
  const joined: Record<string, unknown> = { ...other, ...one };
  for (const [field, value] of Object.entries(other)) {
    const own = (one as unknown as Readonly<Record<string, unknown>>)[field];
    if (Array.isArray(own) && Array.isArray(value)) joined[field] = union(own, value);
  }
  const contacts = union(one.contacts ?? [], other.contacts ?? []);
  const phones = [one.phone, ...contacts.map(({ phone }) => phone)];
  // The number that stands first on one page is another one on the next.
  if (other.phone !== undefined && !phones.includes(other.phone)) contacts.push({ phone: other.phone });
  const left = contacts.filter((contact) => contact.phone !== one.phone || Object.keys(contact).length > 1);
  if (left.length) joined['contacts'] = left;
  return joined as unknown as Organisation;
}

function union<T>(one: readonly T[], other: readonly T[]): T[] {
  const known = new Map<string, T>();
  for (const entry of [...one, ...other]) {
    const key = JSON.stringify(entry);
    if (!known.has(key)) known.set(key, entry);
  }
  return [...known.values()];
}

/** Formats whose pages tell of an organisation more than once: lists of services, of grants. */
const scattered = new Set(['hsds', '360giving']);

/**
 * Adds `record` of a further page to those that are known. Pages shift while they are read: one may come twice. Of what
 * comes twice in a list of services or grants, both tell.
 *
 * @param format Name of the format.
 */
export function addRecord<R extends { readonly id: string; readonly kind: string }>(
  known: Map<string, R>,
  record: R,
  format: string,
): void {
  const before = known.get(record.id);
  if (!before) known.set(record.id, record);
  else if (scattered.has(format) && before.kind === 'organisation' && record.kind === 'organisation')
    known.set(
      record.id,
      joinedOrganisation(
        before as unknown as Organisation,
        record as unknown as Organisation,
      ) as unknown as R,
    );
}
