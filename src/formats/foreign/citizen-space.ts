import type { FeedDocument } from '../document.js';
import type { FeedContent, ReadContext } from '../format.js';
import { dateOf } from './dates.js';
import { contentOf, type Told } from './reading.js';
import { numeric, rowsIn, unmarked, word, wordsAt, type Row } from './values.js';

const names = {
  description: 'overview',
  opens: 'startdate',
  closes: 'enddate',
  topics: 'interests',
  organiser: 'workspace_title',
  documents: 'supporting_documents',
  respond: 'participate_url',
  'respond.online': 'participate_url',
  'respond.email': 'contact_email',
  'respond.phone': 'contact_phone',
  results: 'resultdate',
  'results.published': 'resultdate',
  'results.due': 'feedbackdate',
};

const statuses = new Map([
  ['open', 'open'],
  ['forthcoming', 'planned'],
  ['closed', 'closed'],
]);

/** Citizen Space: the answer of `json_search_results`, or of `json_consultation_details`. Days are days of the portal. */
export function read(document: FeedDocument, context: ReadContext): Promise<FeedContent> {
  const { json } = document;
  return contentOf('citizen-space', document, { rows: json, tell: (row) => tell(row, context.now) }, context);
}

function tell(row: Row, now: number): Told {
  const online = word(row['participate_url']) ?? row['participation_url'];
  const result = dateOf(row['resultdate'] ?? row['resultsdate']);
  // The same field says when results are due, and then when they came.
  const came = typeof result === 'string' && Date.parse(result) <= now;
  return {
    kind: 'consultation',
    names,
    says: {
      id: [row['dept'], row['id']].flatMap((part) => word(part) ?? []).join('/'),
      url: row['url'],
      title: unmarked(row['title']),
      description_html: row['overview'],
      opens: dateOf(row['startdate']),
      closes: dateOf(row['enddate']),
      status: statuses.get(word(row['status'])?.toLowerCase() ?? ''),
      type: /survey/i.test(word(row['activity_type']) ?? '') ? 'survey' : undefined,
      topics: wordsAt(row['interests'], 'name'),
      areas: wordsAt(row['areas'], 'name'),
      audiences: wordsAt(row['audiences'], 'name'),
      organiser: { name: word(row['workspace_title']) ?? row['department'] },
      respond: { online, email: row['contact_email'], phone: row['contact_phone'] },
      results: {
        published: came ? result : undefined,
        due: dateOf(row['feedbackdate']) ?? (came ? undefined : result),
      },
      documents: [...rowsIn(row['supporting_documents']), ...rowsIn(row['related_links'])].map(documentOf),
    },
  };
}

const documentOf = ({ title, url, size }: Row) => {
  const bytes = numeric(size);
  return { title, url, size: typeof bytes === 'number' ? bytes : undefined };
};
