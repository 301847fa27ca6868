import { word } from '../foreign/values.js';
import { emailsIn, siteIn } from './cell.js';
import type { Column } from './column.js';
import type { FieldSource } from './field-map.js';

type Found = ReadonlyMap<string, { readonly column: Column }>;
type Sources = Readonly<Record<string, FieldSource>>;
/** What a map says otherwise; nothing where it does not say that field at all. */
type Changes = Readonly<Record<string, FieldSource | undefined>>;

/** What a map of organisations says of fields that depend on each other: places, people and what is done for whom. */
export function organisationMap(map: Sources, found: Found): Sources {
  const numbered = houseOf(found);
  const arranged: Changes = {
    ...map,
    ...(numbered && { id: undefined }),
    ...places(found, numbered),
    ...reached(map, found),
    ...offered(map, found),
  };
  return Object.fromEntries(
    Object.entries(arranged).flatMap(([name, source]) => (source === undefined ? [] : [[name, source]])),
  );
}

/** “Nr” beside streets without numbers counts houses, and not rows. */
function houseOf(found: Found): Column | undefined {
  const id = found.get('id')?.column;
  const streets = found.get('location.address')?.column.values ?? [];
  if (!id || found.has('locations.house') || !streets.length || !/^(?:nr|numer|no)$/.test(id.names[0] ?? ''))
    return undefined;
  const isCounted = id.values.every(
    (value, index, all) => index === 0 || Number(value) > Number(all[index - 1]),
  );
  const isBare = streets.every((street) => !/\d/.test((word(street) ?? '').slice(1)));
  return isBare && !isCounted ? id : undefined;
}

/** An address of its parts, or several whole ones. */
function places(found: Found, numbered: Column | undefined): Changes {
  const path = (field: string) => found.get(field)?.column.path ?? [];
  const street = found.get('location.address')?.column.values ?? [];
  const [code, town] = [path('locations.postcode'), path('locations.town')];
  const isBritish = found
    .get('locations.postcode')
    ?.column.values.every((value) => /^[a-z]{1,2}\d/i.test(word(value) ?? ''));
  const address = [
    path('location.address'),
    path('locations.line'),
    // Where the numbers stand by their streets, those in a column of their own count something else.
    street.filter(isNumbered).length > street.length / 2 ? [] : (numbered?.path ?? path('locations.house')),
    path('locations.flat'),
    ...(isBritish ? [town, code] : [code, town]),
  ].flat();
  const [only] = address;
  if (only === undefined) return {};
  const others = path('locations.other');
  return address.length === 1 && typeof others === 'string' && !found.has('location.lat')
    ? { locations: [only, others], 'locations.address': undefined }
    : { 'locations.address': address.length > 1 ? address : only };
}

const isNumbered = (value: unknown): boolean =>
  /\D\s\d{1,3}\s?[a-z]?(?:[/-]\d+\s?[a-z]?)?$/i.test(word(value) ?? '');

/** A second number is that of the person to turn to; and a site may stand in the cell of the e-mail. */
function reached(map: Sources, found: Found): Changes {
  const mobile = map['contacts.phone'];
  const mail = found.get('email')?.column;
  const isShared = mail?.values.some(
    (value) => emailsIn(word(value) ?? '').length && siteIn(word(value) ?? '') !== undefined,
  );
  return {
    ...(mobile !== undefined && map['phone'] === undefined
      ? { phone: mobile, 'contacts.phone': undefined }
      : mobile !== undefined &&
        map['contacts'] !== undefined && { 'contacts.name': map['contacts'], contacts: undefined }),
    ...(mail && isShared && map['website'] === undefined && { website: mail.path }),
  };
}

/** Where rows name an organisation again with each of its services, what they say is said of the service. */
function offered(map: Sources, found: Found): Changes {
  const names = found.get('title')?.column.values.map(word) ?? [];
  const { services, description, hours } = map;
  const cost = map['services.cost'];
  if (services === undefined) return { 'services.cost': undefined };
  const isRepeated = new Set(names).size < names.length;
  return {
    ...(isRepeated && description !== undefined
      ? { 'services.summary': description, description: undefined }
      : {}),
    ...(isRepeated && hours !== undefined ? { 'services.hours': hours, hours: undefined } : {}),
    ...((isRepeated || cost !== undefined) && { 'services.name': services, services: undefined }),
  };
}
