import type { FeedDocument } from '../document.js';
import type { FeedContent, ReadContext } from '../format.js';
import { dateOf } from './dates.js';
import { contentOf, type Told } from './reading.js';
import { at, resolved, unmarked, word, wordsAt, type Row } from './values.js';

const kinds = ['proposals', 'debates'] as const;

/** Consul Democracy, answers of its GraphQL: the latest proposals or debates. Consultations it does not publish. */
export function read(document: FeedDocument, context: ReadContext): Promise<FeedContent> {
  const data = at(document.json, 'data');
  const name = kinds.find((kind) => at(data, kind) !== undefined) ?? 'proposals';
  const edges = at(data, `${name}.edges`);
  const list = edges ?? at(data, `${name}.nodes`) ?? at(data, name);
  return contentOf(
    'consul',
    document,
    {
      rows: Array.isArray(list) ? list : [list],
      path: `data.${name}${edges === undefined ? '' : '.edges'}`,
      tell: (row) =>
        tell((at(row, 'node') ?? row) as Row, name, document.url, edges === undefined ? '' : 'node.'),
    },
    context,
  );
}

function tell(row: Row, name: string, base: string | undefined, inside: string): Told {
  const id = word(row['id']);
  return {
    kind: 'article',
    names: {
      title: `${inside}title`,
      summary: `${inside}summary`,
      description: `${inside}description`,
      published: `${inside}public_created_at`,
    },
    says: {
      id,
      url: id === undefined || base === undefined ? undefined : resolved(`/${name}/${id}`, base),
      title: unmarked(row['title']),
      summary: unmarked(row['summary']),
      description_html: row['description'],
      published: dateOf(row['public_created_at']),
      tags: wordsAt(at(row, 'tags.edges'), 'node.name'),
    },
  };
}
