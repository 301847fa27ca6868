import type { FeedDocument } from '../document.js';
import type { FeedContent, ReadContext } from '../format.js';
import { tableIn, type TableRow } from '../map/csv.js';
import { isSliceOver, nextTurn } from '../../pace/reading.js';
import { contentOf, type Told } from './reading.js';
import { at, joined, position, rowsIn, unmarked, word, wordsAt, type Row } from './values.js';

const names = Object.fromEntries(
  ['id', 'name', 'website', 'phone', 'identifiers', 'locations'].map((name) => [
    name,
    `recipientOrganization[0].${{ website: 'url', phone: 'telephone', identifiers: 'id', locations: 'postalCode' }[name] ?? name}`,
  ]),
);

/**
 * 360Giving (https://www.360giving.org): the organisations that grants went to, each once. Individuals who were given
 * something are left out.
 */
export async function read(document: FeedDocument, context: ReadContext): Promise<FeedContent> {
  const table = document.json === undefined ? grantsOf([...tableIn(document.text)]) : undefined;
  const grants = table ?? rowsIn(at(document.json, 'grants'));
  const found = new Map<
    string,
    {
      readonly recipient: Record<string, unknown>;
      readonly place: number;
      readonly topics: Set<string>;
      readonly titles: Set<string>;
    }
  >();
  for (const [place, grant] of grants.entries()) {
    if (isSliceOver()) await nextTurn();
    const topics = [
      ...wordsAt(grant['classifications'], 'title'),
      ...wordsAt(grant['grantProgramme'], 'title'),
    ];
    for (const recipient of rowsIn(grant['recipientOrganization'])) {
      const id = word(recipient['id']) ?? word(recipient['name']) ?? `#${place}`;
      const known = found.get(id) ?? {
        recipient: { ...recipient },
        place,
        topics: new Set<string>(),
        titles: new Set<string>(),
      };
      // Another grant may spell the name as people do.
      if (isLoud(known.recipient['name']) && !isLoud(recipient['name']))
        known.recipient['name'] = recipient['name'];
      for (const topic of topics) known.topics.add(topic);
      for (const title of wordsAt([grant], 'title')) known.titles.add(title);
      found.set(id, known);
    }
  }
  const rows = [...found.values()];
  return contentOf(
    '360giving',
    document,
    {
      rows,
      path: table ? '' : 'grants',
      places: rows.map(({ place }) => [place]),
      tell: (row) => told(row as unknown as (typeof rows)[number]),
    },
    context,
  );
}

const isLoud = (name: unknown): boolean => !/\p{Ll}/u.test(word(name) ?? '');

function told({
  recipient,
  topics,
  titles,
}: {
  readonly recipient: Row;
  readonly topics: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
}): Told {
  const [place] = rowsIn(recipient['location']);
  const id = word(recipient['id']);
  const url = word(recipient['url']);
  return {
    kind: 'organisation',
    names,
    says: {
      id,
      name: unmarked(recipient['name']),
      other_names: [recipient['alternateName']],
      // What it was given money for says what it does, where nobody else does.
      description: unmarked(recipient['description']) ?? ([...titles].slice(0, 10).join('; ') || undefined),
      identifiers: identifiersOf(recipient, id),
      topics: [...topics].slice(0, 30),
      locations: [
        {
          address: joined(
            recipient['streetAddress'],
            recipient['addressLocality'],
            recipient['addressRegion'],
            recipient['postalCode'],
          ),
          ...position(at(place, 'latitude'), at(place, 'longitude')),
        },
      ],
      phone: recipient['telephone'],
      email: recipient['email'],
      // Most of them are written without a scheme.
      website: url !== undefined && !/^\w+:/.test(url) ? `https://${url}` : url,
    },
  };
}

const columns: Readonly<Record<string, string>> = {
  Identifier: 'id',
  Name: 'name',
  Description: 'description',
  'Charity Number': 'charityNumber',
  'Company Number': 'companyNumber',
  'Postal Code': 'postalCode',
  'Street Address': 'streetAddress',
  City: 'addressLocality',
  County: 'addressRegion',
  'Web Address': 'url',
};

/** The same as a table, where the recipient's columns begin with its name. */
function grantsOf([head, ...rows]: readonly TableRow[]): readonly Row[] {
  const names = (head?.cells ?? []).map((name) => name.trim());
  return rows.map(({ cells }) => {
    const said = (prefix: string) =>
      names.flatMap((name, at) => {
        const value = cells[at]?.trim();
        const rest = name.startsWith(prefix) ? name.slice(prefix.length) : '';
        return value && Object.hasOwn(columns, rest) ? [[columns[rest]!, value] as const] : [];
      });
    const programme = cells[names.indexOf('Grant Programme:Title')]?.trim();
    const title = cells[names.indexOf('Title')]?.trim();
    return {
      recipientOrganization: [Object.fromEntries(said('Recipient Org:'))].filter(
        (one) => Object.keys(one).length,
      ),
      ...(title && { title }),
      ...(programme && { grantProgramme: [{ title: programme }] }),
    };
  });
}

/** The id names its register itself: `GB-CHC-1164883`. */
function identifiersOf(recipient: Row, id: string | undefined): readonly Row[] {
  const [, scheme, number] = /^([A-Z]{2}-[A-Z\d]+)-(.+)$/.exec(id ?? '') ?? [];
  const stated = [
    scheme && scheme !== '360G' ? { scheme, id: number } : undefined,
    { scheme: 'GB-CHC', id: word(recipient['charityNumber']) },
    { scheme: 'GB-COH', id: word(recipient['companyNumber']) },
  ];
  const known = new Map<string, Row>();
  for (const one of stated)
    if (one?.id && !known.has(`${one.scheme} ${one.id}`)) known.set(`${one.scheme} ${one.id}`, one);
  return [...known.values()];
}
