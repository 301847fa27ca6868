import type { FeedDocument } from '../document.js';
import type { FeedContent, ReadContext } from '../format.js';
import { dateOf } from './dates.js';
import { contentOf, type Tell } from './reading.js';
import { at, many, rowsIn, unmarked, word } from './values.js';

const names = {
  legal_form: 'classification',
  founded: 'founding_date',
  logo: 'image',
  phone: 'contact_details',
  email: 'contact_details',
  website: 'contact_details',
  updated: 'updated_at',
};

/** Popolo (https://www.popoloproject.com): organisations and events. People and their posts are left where they are. */
export async function read(document: FeedDocument, context: ReadContext): Promise<FeedContent> {
  const { json } = document;
  const name = ['organizations', 'events'].find((one) => Array.isArray(at(json, one)));
  const rows = name ? many(at(json, name)) : Array.isArray(json) ? many(json) : [json];
  const content = await contentOf('popolo', document, { rows, path: name ?? '', tell }, context);
  const events = many(at(json, 'events'));
  if (name !== 'organizations' || !events.length) return content;
  const others = await contentOf('popolo', document, { rows: events, path: 'events', tell }, context);
  return { ...content, records: [...content.records, ...others.records] };
}

const namesOfEvent = { start: 'start_date', end: 'end_date', updated: 'updated_at' };

const tellEvent: Tell = (row) => ({
  kind: 'event',
  names: namesOfEvent,
  says: {
    id: row['id'],
    title: unmarked(row['name']),
    description: unmarked(row['description']),
    start: dateOf(row['start_date']),
    end: dateOf(row['end_date']),
    status: /^cancel/i.test(word(row['status']) ?? '') ? 'cancelled' : undefined,
    location: { name: unmarked(row['location']) },
    updated: dateOf(row['updated_at']),
  },
});

const tell: Tell = (row, index) => {
  if (word(row['start_date']) !== undefined) return tellEvent(row, index);
  const classification = word(row['classification']);
  // The parliament itself, and not one who may be turned to.
  if (/^(?:legislature|chamber)$/i.test(classification ?? '')) return undefined;
  const details = rowsIn(row['contact_details']);
  const valuesOf = (...types: readonly string[]) =>
    details.flatMap(({ type, value }) =>
      types.includes((word(type) ?? '').toLowerCase()) ? (word(value) ?? []) : [],
    );
  const [website] = valuesOf('url', 'website', 'web');
  const dissolved = word(row['dissolution_date']);
  return {
    kind: 'organisation',
    names,
    says: {
      id: row['id'],
      name: unmarked(row['name']),
      other_names: rowsIn(row['other_names']).map(({ name }) => name),
      legal_form: classification,
      identifiers: rowsIn(row['identifiers']).map(({ scheme, identifier }) => ({
        scheme: word(scheme),
        id: word(identifier),
      })),
      summary: unmarked(row['abstract']),
      areas: [at(row, 'area.name')],
      description: unmarked(row['description']),
      phone: valuesOf('voice', 'phone', 'tel', 'cell', 'mobile')[0],
      email: valuesOf('email')[0],
      website,
      locations: valuesOf('address').map((address) => ({ address })),
      links: rowsIn(row['links']).map(({ url, note }) => ({ title: word(note) ?? url, url })),
      logo: row['image'],
      founded: dateOf(row['founding_date']),
      state: dissolved ? 'dissolved' : undefined,
      updated: dateOf(row['updated_at']),
    },
  };
};
