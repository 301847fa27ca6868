import type { FeedDocument } from '../document.js';
import { isObject } from '../fields.js';
import type { FeedContent, ReadContext } from '../format.js';
import { dateOf } from './dates.js';
import { contentOf, type Told } from './reading.js';
import { at, many, resolved, rowsIn, unmarked, word, wordsAt, type Row } from './values.js';

const site = 'https://www.gov.uk';

const namesOfItem = {
  id: 'content_id',
  url: 'base_path',
  summary: 'description',
  description: 'details.body',
  opens: 'details.opening_date',
  closes: 'details.closing_date',
  respond: 'details.ways_to_respond',
  'respond.online': 'details.ways_to_respond.link_url',
  'respond.email': 'details.ways_to_respond.email',
  'respond.post': 'details.ways_to_respond.postal_address',
  'respond.form': 'details.ways_to_respond.attachment_url',
  organiser: 'links.organisations[0]',
  topics: 'links.topics',
  documents: 'details.documents',
  published: 'details.first_public_at',
  updated: 'public_updated_at',
};

const namesOfResult = {
  id: '_id',
  url: 'link',
  summary: 'description',
  opens: 'start_date',
  closes: 'end_date',
  updated: 'public_timestamp',
  published: 'public_timestamp',
  organiser: 'organisations[0]',
};

/** GOV.UK: answers of its search, and items of its content API. Times have offsets; days are British. */
export function read(document: FeedDocument, context: ReadContext): Promise<FeedContent> {
  const json = document.json as Row;
  const isSearch = Array.isArray(json['results']);
  return contentOf(
    'govuk',
    document,
    {
      rows: isSearch ? json['results'] : json,
      path: isSearch ? 'results' : '',
      tell: isSearch ? toldOfResult : toldOfItem,
      usualZone: 'Europe/London',
      language: word(json['locale']) ?? 'en',
      base: site,
      next: isSearch ? nextOf(json, document.url) : undefined,
    },
    context,
  );
}

/** The address of the next results: this one, from where they end. */
function nextOf(json: Row, url: string | undefined): string | undefined {
  const [start, total, count] = [
    Number(json['start'] ?? 0),
    Number(json['total']),
    many(json['results']).length,
  ];
  if (url === undefined || count === 0 || !(start + count < total)) return undefined;
  const next = new URL(url);
  next.searchParams.set('start', String(start + count));
  return next.href;
}

const isConsultation = (type: string): boolean => /consultation|call_for_evidence/.test(type);

/** What the type of a document says. That it was withdrawn goes before anything else. */
function statusOf(type: string, row: Row): string | undefined {
  const notice = row['withdrawn_notice'];
  if (
    row['is_withdrawn'] === true ||
    row['withdrawn'] === true ||
    (isObject(notice) && Object.keys(notice).length)
  )
    return 'withdrawn';
  if (type.endsWith('_outcome')) return 'report';
  if (type.startsWith('open_')) return 'open';
  if (type.startsWith('closed_')) return 'closed';
  return type === 'consultation' || type === 'call_for_evidence' ? 'planned' : undefined;
}

function toldOfItem(row: Row): Told {
  const type = word(row['document_type']) ?? word(row['schema_name']) ?? '';
  const details = row['details'];
  const common = {
    id: row['content_id'],
    url: resolved(row['base_path'], site),
    summary: unmarked(row['description']),
    description_html: at(details, 'body'),
    language: row['locale'],
    updated: dateOf(row['public_updated_at']),
    published: dateOf(at(details, 'first_public_at') ?? row['first_published_at']),
  };
  if (type === 'organisation') return toldOfOrganisation(row, common);
  if (!isConsultation(type))
    return { kind: 'article', names: namesOfItem, says: { ...common, title: row['title'] } };
  const ways = at(details, 'ways_to_respond');
  const outcome = at(details, 'final_outcome_publication_date');
  return {
    kind: 'consultation',
    names: namesOfItem,
    says: {
      ...common,
      title: row['title'],
      opens: dateOf(at(details, 'opening_date')),
      closes: dateOf(at(details, 'closing_date')),
      status: statusOf(type, row),
      respond: {
        online: word(at(details, 'held_on_another_website_url')) ?? at(ways, 'link_url'),
        email: at(ways, 'email'),
        post: at(ways, 'postal_address'),
        form: at(ways, 'attachment_url'),
      },
      results: { published: dateOf(outcome), summary: unmarked(at(details, 'final_outcome_detail')) },
      organiser: organiserOf(at(row, 'links.organisations.0')),
      topics: [
        ...wordsAt(at(row, 'links.policy_areas'), 'title'),
        ...wordsAt(at(row, 'links.topics'), 'title'),
      ],
      documents: rowsIn(at(details, 'attachments'))
        .map(({ title, url, content_type, file_size }) => ({
          title,
          url: resolved(url, site),
          type: content_type,
          size: file_size,
        }))
        .concat(many(at(details, 'documents')).flatMap(documentsIn)),
    },
  };
}

const organiserOf = (organisation: unknown): Row => ({
  name: at(organisation, 'title'),
  url:
    word(at(organisation, 'web_url')) ??
    resolved(at(organisation, 'base_path') ?? at(organisation, 'link'), site),
});

/** Documents stand there as pieces of HTML; the first link with words is the title. */
function documentsIn(
  html: unknown,
): { title: unknown; url: string | undefined; type: unknown; size: unknown }[] {
  if (typeof html !== 'string') return [];
  const links = [...html.matchAll(/<a\b([^>]*)>(.*?)<\/a>/gs)].flatMap(([, attributes = '', inner]) => {
    const url = /\bhref="([^"]+)"/.exec(attributes)?.[1];
    const title = unmarked(inner);
    return url && title ? [{ title, url: resolved(url, site), type: undefined, size: undefined }] : [];
  });
  return links.slice(0, 1);
}

function toldOfOrganisation(row: Row, common: Row): Told {
  const { summary: _, ...others } = common;
  const contact = at(row, 'links.ordered_contacts.0.details');
  return {
    kind: 'organisation',
    names: { ...namesOfItem, name: 'title', short_name: 'details.acronym' },
    says: {
      ...others,
      name: row['title'],
      short_name: at(row, 'details.acronym') === row['title'] ? undefined : at(row, 'details.acronym'),
      website: resolved(row['base_path'], site),
      email: at(contact, 'email_addresses.0.email'),
      phone: at(contact, 'phone_numbers.0.number'),
    },
  };
}

function toldOfResult(row: Row): Told {
  const type =
    word(row['content_store_document_type']) ?? word(row['document_type']) ?? word(row['format']) ?? '';
  const says = {
    id: row['_id'] ?? row['content_id'] ?? row['link'],
    url: resolved(row['link'], site),
    title: row['title'],
    summary: unmarked(row['description']),
  };
  const dated = row['end_date'] ?? row['start_date'] ?? at(row, 'details.opening_date');
  if (!isConsultation(type) && (dated ?? undefined) === undefined) {
    const published = dateOf(row['public_timestamp']);
    return { kind: 'article', names: namesOfResult, says: { ...says, published } };
  }
  return {
    kind: 'consultation',
    names: namesOfResult,
    says: {
      ...says,
      opens: dateOf(row['start_date'] ?? at(row, 'details.opening_date')),
      closes: dateOf(row['end_date'] ?? at(row, 'details.closing_date')),
      status: statusOf(type, row),
      organiser: organiserOf(at(row, 'organisations.0')),
      updated: dateOf(row['public_timestamp']),
    },
  };
}
