import { word, type Row } from './values.js';

/** The tables of a data package by what they hold, in the singular: `organization`, `service`, `phone`. */
export type Tables = ReadonlyMap<string, readonly Row[]>;

// Versions differ in the names of tables, and in whether they stand in the plural.
const otherNames: Readonly<Record<string, string>> = {
  physical_address: 'address',
  postal_address: 'mail',
  regular_schedule: 'schedule',
  accessibility_for_disability: 'accessibility',
  service_taxonomy: 'attribute',
};

/** What the table called `name` holds: `physical_addresses` are `address`. */
export function tableName(name: string): string {
  const one = name
    .toLowerCase()
    .replace(/\.csv$/, '')
    .replace(/ies$/, 'y')
    .replace(/sses$/, 'ss')
    .replace(/s$/, (end, at: number, all: string) => (all[at - 1] === 's' ? end : ''));
  return Object.hasOwn(otherNames, one) ? otherNames[one]! : one;
}

/** What a row of a table belongs to, the nearest first. */
const parents = ['service_at_location', 'location', 'service', 'contact', 'organization'];

/** What a record calls the rows of a table that belong to it, where that is not the name with an s. */
const lists: Readonly<Record<string, string>> = {
  address: 'addresses',
  accessibility: 'accessibility',
  organization_identifier: 'organization_identifiers',
};

const idOf = (row: Row, table: string): string => word(row[`${table}_id`]) ?? '';

/**
 * The organisations of Open Referral's tables (HSDS as a tabular data package), each with its services, places, phones and
 * all else, as its API tells them.
 */
export function organisationsOf(tables: Tables): readonly Row[] {
  const all = nested(tables);
  const services = grouped(all.get('service') ?? [], 'organization');
  const locations = grouped(all.get('location') ?? [], 'organization');
  const places = grouped(all.get('service_at_location') ?? [], 'service');
  const byId = new Map((all.get('location') ?? []).map((row) => [String(row['id']), row]));
  return (all.get('organization') ?? []).map((organisation) => {
    const id = String(organisation['id']);
    return {
      ...organisation,
      locations: locations.get(id) ?? [],
      services: (services.get(id) ?? []).map((service) => ({
        ...service,
        service_at_locations: (places.get(String(service['id'])) ?? []).flatMap((place) => {
          const location = byId.get(idOf(place, 'location'));
          return location ? [{ ...place, location }] : [];
        }),
      })),
    };
  });
}

/** Each table's rows with those of other tables that belong to them. */
function nested(tables: Tables): ReadonlyMap<string, readonly Row[]> {
  const terms = new Map((tables.get('taxonomy_term') ?? []).map((row) => [String(row['id']), row]));
  const children = new Map<string, Map<string, Row[]>>();
  for (const [table, rows] of tables) {
    if (parents.includes(table) || table === 'taxonomy_term') continue;
    for (const row of rows) {
      const [parent, id] = parentOf(row);
      if (!id) continue;
      const list = Object.hasOwn(lists, table) ? lists[table]! : `${table}s`;
      const term = terms.get(idOf(row, 'taxonomy_term') || idOf(row, 'taxonomy'));
      entryOf(
        entryOf(children, `${parent}\n${id}`, () => new Map<string, Row[]>()),
        list,
        () => [],
      ).push(term ? { ...row, taxonomy_term: term } : row);
    }
  }
  return new Map(
    parents.map((table) => [
      table,
      (tables.get(table) ?? []).map((row) => ({
        ...row,
        ...Object.fromEntries(children.get(`${table}\n${String(row['id'])}`) ?? []),
      })),
    ]),
  );
}

function parentOf(row: Row): readonly [table: string, id: string] {
  const [linked, id] = [word(row['link_entity'] ?? row['link_type']), word(row['link_id'])];
  if (linked && id) return [tableName(linked), id];
  const table = parents.find((one) => idOf(row, one)) ?? '';
  return [table, idOf(row, table)];
}

function grouped(rows: readonly Row[], parent: string): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) entryOf(groups, idOf(row, parent), () => []).push(row);
  return groups;
}

function entryOf<K, V>(map: Map<K, V>, key: K, made: () => V): V {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = made()));
  return value;
}
