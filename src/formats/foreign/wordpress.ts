import type { FeedDocument } from '../document.js';
import { isObject } from '../fields.js';
import type { FeedContent, ReadContext } from '../format.js';
import { readProposed } from '../map/any-list.js';
import { proposalFor, type Proposal } from '../map/proposal.js';
import { dateOf } from './dates.js';
import { nextInHead } from './next-in-head.js';
import { contentOf, type Told } from './reading.js';
import { at, many, plain, rowsIn, unmarked, word, wordsAt, type Row } from './values.js';

const names = {
  url: 'link',
  title: 'title.rendered',
  summary: 'excerpt.rendered',
  description: 'content.rendered',
  published: 'date_gmt',
  updated: 'modified_gmt',
  image: '_embedded.wp:featuredmedia[0]',
  'image.src': '_embedded.wp:featuredmedia[0].source_url',
  'image.alt': '_embedded.wp:featuredmedia[0].alt_text',
  tags: '_embedded.wp:term',
  authors: '_embedded.author',
};

/**
 * Posts, pages and custom types of WordPress (`wp/v2`), a list or one: what they say stands in HTML, so they are news. A custom type
 * whose fields say how to reach somebody is a directory.
 */
export async function read(document: FeedDocument, context: ReadContext): Promise<FeedContent> {
  const { json } = document;
  const proposal = rowsIn(json).some(isCustom) ? await directoryIn(rowsIn(json)) : undefined;
  if (proposal) {
    const rows = { format: 'json', rows: many(json), path: '' } as const;
    return { ...(await readProposed(document, rows, proposal, context)), format: 'wordpress' };
  }
  return contentOf('wordpress', document, { rows: json, tell, next: nextInHead(document) }, context);
}

const isCustom = ({ type, acf, meta }: Row): boolean =>
  !/^(?:post|page|attachment)?$/.test(word(type) ?? '') && (isObject(acf) || isObject(meta));

/** What the fields of a custom type say, where they are those of organisations. When a post was written is no date of its own. */
async function directoryIn(rows: readonly Row[]): Promise<Proposal | undefined> {
  const proposal = await proposalFor(rows.map(({ date: _, date_gmt: _utc, type: _type, ...row }) => row));
  return proposal?.map.kind === 'organisation' ? proposal : undefined;
}

function tell(row: Row): Told {
  const media = at(row, '_embedded.wp:featuredmedia.0');
  const summary = unmarked(at(row, 'excerpt.rendered'));
  return {
    kind: 'article',
    names,
    says: {
      id: word(row['id']) ?? word(at(row, 'guid.rendered')),
      url: row['link'],
      title: unmarked(at(row, 'title.rendered')),
      // Every excerpt that WordPress makes itself ends so; themes put a link behind it.
      summary: typeof summary === 'string' ? summary.replace(/\s*\[(?:…|\.{3})\].*$/s, '…') : summary,
      description_html: at(row, 'content.rendered'),
      published: moment(row, 'date'),
      updated: moment(row, 'modified'),
      image: {
        src: word(at(media, 'source_url')) ?? word(row['jetpack_featured_media_url']),
        alt: at(media, 'alt_text'),
      },
      tags: many(at(row, '_embedded.wp:term')).flatMap((terms) => wordsAt(terms, 'name').map(plain)),
      authors: wordsAt(at(row, '_embedded.author'), 'name').map((name) => ({ name })),
    },
  };
}

/** The moment in UTC; the other one is on the clocks of the site, which says nowhere which they are. */
function moment(row: Row, name: string): unknown {
  const utc = word(row[`${name}_gmt`]);
  return utc === undefined || utc.startsWith('0000')
    ? dateOf(row[name])
    : dateOf(`${utc.replace(/Z$/, '')}Z`);
}
