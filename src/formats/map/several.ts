import { isObject } from '../fields.js';
import { at, many, word, type Row } from '../foreign/values.js';
import { addressesIn, emailsIn } from './cell.js';

/**
 * What a row says of an organisation, with all that it holds in one cell: each of its addresses is a place, and whoever
 * reads a further e-mail can be written to, too.
 */
export function organisationOf(says: Row, row: Row, names: Readonly<Record<string, string>>): Row {
  const { locations, contacts } = says;
  const [, ...others] = emailsIn(word(at(row, names['email'] ?? '')) ?? '');
  return {
    ...says,
    ...(Array.isArray(locations) && { locations: locations.flatMap(placesOf) }),
    ...(others.length && {
      contacts: [...many(contacts), ...others.map((email) => ({ email }))],
    }),
  };
}

/** A place whose position is known has one address. */
function placesOf(place: unknown): readonly unknown[] {
  if (!isObject(place) || typeof place['address'] !== 'string') return [place];
  const addresses = addressesIn(place['address']);
  return place['lat'] === undefined || addresses.length === 1
    ? addresses.map((address) => ({ ...place, address }))
    : [place];
}
