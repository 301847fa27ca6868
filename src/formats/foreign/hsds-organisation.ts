import { withSite } from '../bare-site.js';
import { hoursOfSchedules } from './hours.js';
import { at, joined, position, rowsIn, unmarked, word, wordsAt, type Row } from './values.js';

/** An organisation of Open Referral and what it does, in the words of our own feed. */
export function organisationSays(organisation: Row, services: readonly Row[], nameless: boolean): Row {
  const all = [organisation, ...services];
  const numbers = phonesIn(all);
  // Nobody answers a fax.
  const phone = numbers.find(({ note }) => note !== fax);
  const phones = numbers.filter((one) => one !== phone);
  const contacts = contactsIn(all);
  const [email] = all.flatMap((one) => real(one, 'email') ?? []);
  const website = real(organisation, 'website') ?? real(organisation, 'url') ?? real(organisation, 'uri');
  const year = word(organisation['year_incorporated']);
  const assured = services
    .flatMap((one) => word(one['assured_date']) ?? [])
    .sort()
    .at(-1);
  const changed = all
    .flatMap((one) => word(one['last_modified'] ?? one['updated_at']) ?? [])
    .sort()
    .at(-1);
  return {
    id: word(organisation['id']) ?? word(organisation['name']),
    name: unmarked(organisation['name']),
    other_names: [real(organisation, 'alternate_name')],
    description: unmarked(organisation['description']),
    legal_form: real(organisation, 'legal_status'),
    identifiers: identifiersOf(organisation),
    topics: topicsOf(all),
    // Some put whole sentences there.
    areas: [...new Set(services.flatMap((one) => wordsAt(one['service_areas'], 'name')))].filter(
      (area) => area.length < 80,
    ),
    services: nameless ? [] : services.filter(isOffered).map(serviceSays),
    locations: placesIn(all),
    phone: phone?.number,
    contacts: [...contacts, ...phones.map(({ number, note }) => ({ phone: number, note }))],
    email: email ?? word(contacts.find((one) => one['email'])?.['email']),
    website: withScheme(website),
    links: rowsIn(organisation['links'] ?? services[0]?.['links']).map((link) => ({
      title: link['label'] ?? link['title'] ?? link['url'],
      url: withScheme(word(link['url'])),
    })),
    languages: [...new Set(all.flatMap((one) => wordsAt(one['languages'], 'code')))],
    logo: real(organisation, 'logo'),
    founded: year && /^(?:19(?!00)|2)\d{2,3}$/.test(year) ? year : undefined,
    verified: { on: dayOf(assured) },
    updated: changed,
  };
}

/** What an example leaves in its fields is their own name. */
function real(row: Row, key: string): string | undefined {
  const text = word(row[key]);
  return text === key ? undefined : text;
}

const withScheme = (address: string | undefined): string | undefined => address && withSite(address);

const dayOf = (date: string | undefined): string | undefined => date?.slice(0, 10);

/** A service that was given up is no longer something that an organisation does. */
const isOffered = ({ status }: Row): boolean =>
  !/^(?:inactive|defunct|temporarily closed)$/i.test(word(status) ?? '');

function identifiersOf(organisation: Row): readonly Row[] {
  const stated = rowsIn(organisation['organization_identifiers']).map((one) => ({
    scheme: word(one['identifier_scheme']) ?? word(one['identifier_type']),
    id: word(one['identifier']),
  }));
  const tax = real(organisation, 'tax_id');
  return tax ? [...stated, { scheme: 'tax', id: tax }] : stated;
}

function topicsOf(rows: readonly Row[]): readonly string[] {
  const named = rows.flatMap((row) => [
    ...wordsAt(row['taxonomies'], 'name'),
    ...wordsAt(row['taxonomy_terms'], 'name'),
    ...rowsIn(row['attributes']).flatMap((one) => word(at(one, 'taxonomy_term.name')) ?? []),
  ]);
  return [...new Set(named)].filter((name) => name !== 'name').slice(0, 30);
}

const fax = 'Fax';

interface Phone {
  readonly number: string;
  readonly note?: string | undefined;
}

/** The numbers on every level, each once: the same one often stands on four of them. */
function phonesIn(rows: readonly Row[]): readonly Phone[] {
  const phones = new Map<string, Phone>();
  for (const row of rows.flatMap(levelsOf))
    for (const one of rowsIn(row['phones'])) {
      const number = word(one['number'])?.replace(/^["'\s]+|["'\s]+$/g, '');
      const digits = number?.replace(/\D/g, '') ?? '';
      if (!number || phones.has(digits)) continue;
      const extension = word(one['extension']);
      phones.set(digits, {
        number: extension ? `${number} x${extension}` : number,
        note: /^fax$/i.test(word(one['type']) ?? '') ? fax : word(one['description']),
      });
    }
  return [...phones.values()];
}

/** A record and what is within it that has phones and contacts of its own. */
const levelsOf = (row: Row): readonly Row[] => [row, ...locationsOf(row)];

const locationsOf = (row: Row): readonly Row[] => [
  ...rowsIn(row['locations']),
  ...rowsIn(row['service_at_locations']).flatMap(({ location, ...rest }) =>
    rowsIn([location]).map((one) => ({
      ...one,
      ...(rest['schedules'] ? { schedules: rest['schedules'] } : {}),
    })),
  ),
];

function contactsIn(rows: readonly Row[]): readonly Row[] {
  const contacts = new Map<string, Row>();
  for (const row of rows.flatMap(levelsOf))
    for (const one of rowsIn(row['contacts'])) {
      const contact = {
        name: real(one, 'name'),
        role: joined(real(one, 'title'), real(one, 'department')),
        email: real(one, 'email'),
        phone: word(at(one, 'phones.0.number'))?.replace(/^["'\s]+|["'\s]+$/g, '') ?? word(one['phone']),
      };
      const key = word(one['id']) ?? JSON.stringify(contact);
      if (!contacts.has(key)) contacts.set(key, contact);
    }
  return [...contacts.values()];
}

function placesIn(rows: readonly Row[]): readonly Row[] {
  const places = new Map<string, Row>();
  for (const row of rows)
    for (const place of locationsOf(row)) {
      const says = placeSays(place);
      const key = word(place['id']) ?? JSON.stringify(says);
      const hours = says['hours'] ?? hoursOfSchedules(row['regular_schedules']);
      if (!places.has(key)) places.set(key, hours ? { ...says, hours } : says);
    }
  return [...places.values()];
}

function placeSays(place: Row): Row {
  const [address = place] = rowsIn(place['addresses'] ?? place['physical_addresses']);
  // The council asks that nobody be led to the door: a refuge, say.
  const masked = place['mask_exact_address'] === true;
  const point = at(place, 'geometry.coordinates');
  const [lon, lat] = Array.isArray(point) ? (point as unknown[]) : [place['longitude'], place['latitude']];
  const town = joined(address['postal_code'], address['city']);
  const written = masked
    ? joined(address['city'])
    : joined(address['address_1'], address['address_2'], address['city'], address['postal_code']);
  const access = [
    ...wordsAt(place['accessibilities'], 'name'),
    ...rowsIn(place['accessibility'] ?? place['accessibility_for_disabilities']).flatMap(
      (one) => joined(one['description'] ?? one['accessibility'], one['details']) ?? [],
    ),
  ];
  return {
    name: masked ? undefined : real(place, 'name'),
    address: written ?? town,
    ...(masked ? {} : position(lat, lon)),
    hint: word(place['transportation']),
    accessibility: access.join('; '),
    hours: hoursOfSchedules(place['schedules'] ?? place['regular_schedules']),
  };
}

function serviceSays(service: Row): Row {
  const [least, most] = [
    word(service['minimum_age'] ?? service['min_age']),
    word(service['maximum_age'] ?? service['max_age']),
  ];
  const ages = least && most ? `${least}–${most}` : least ? `${least}+` : most && `0–${most}`;
  const costs = rowsIn(service['cost_options']).map((one) =>
    joined(
      one['option'],
      [one['amount'], one['currency']]
        .map((part) => word(part))
        .filter(Boolean)
        .join(' '),
      one['cost_type'],
      one['amount_description'],
    ),
  );
  return {
    name: unmarked(service['name']),
    summary: unmarked(service['description']),
    url: withScheme(real(service, 'url')),
    eligibility: joined(
      word(service['eligibility_description']),
      service['eligibility_description'] ? undefined : ages,
    ),
    cost: word(service['fees_description']) ?? costs.filter(Boolean).join('; '),
    hours: hoursOfSchedules(service['schedules'] ?? service['regular_schedules']),
    languages: wordsAt(service['languages'], 'code'),
  };
}
