import type { FeedDocument } from '../document.js';
import type { FeedContent, ReadContext } from '../format.js';
import { dateOf } from './dates.js';
import { nextInHead } from './next-in-head.js';
import { contentOf, type Told } from './reading.js';
import { at, many, plain, unmarked, word, wordsAt, type Row } from './values.js';

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

/** Posts, pages and custom types of WordPress (`wp/v2`), a list or one: what they say stands in HTML, so they are news. */
export function read(document: FeedDocument, context: ReadContext): Promise<FeedContent> {
  const { json } = document;
  return contentOf('wordpress', document, { rows: json, tell, next: nextInHead(document) }, context);
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
