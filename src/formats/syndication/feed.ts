import { printable } from '../../safety/characters.js';
import { plainText } from '../../safety/plain-text.js';
import type { FeedDocument } from '../document.js';
import type { Surroundings } from '../fields.js';
import type { FeedContent, ReadContext } from '../format.js';
import { markupTextOf } from '../own-charset.js';
import { readRecords } from '../records.js';
import { anyNamed, type XmlElement } from '../xml/element.js';
import { parseXml } from '../xml/parse.js';
import { addressIn, baseOf, htmlOf, languageIn, linkOf, textOf, wordOf } from './content.js';
import { draftOf } from './item.js';

/** Reads RSS, RDF and Atom: they differ in their words, and say the same. */
export async function readSyndication(document: FeedDocument, context: ReadContext): Promise<FeedContent> {
  const { problems } = context;
  const root = await parseXml(markupTextOf(document), problems);
  // What was recognised has a first tag; where nothing follows it, the feed says nothing.
  const channel = (root && anyNamed(root, 'channel')[0]) ?? root;
  const items = root?.name === 'entry' ? [root] : itemsIn(root, channel);
  if (items.length === 0 && root === channel && root?.name !== 'feed')
    problems.error('missing', 'channel', 'The feed');
  const own = channel && linkOf(channel, baseOf(channel, document.url));
  const base = document.url ?? own;
  const at: Surroundings = {
    problems,
    base,
    zone: context.timeZone ?? 'UTC',
    zoneAssumed: context.timeZone === undefined,
  };
  const said = channel ? headOf(channel, own) : {};
  const key = root?.name === 'feed' || root?.name === 'entry' ? 'entry' : 'item';
  return {
    format: key === 'entry' ? 'atom' : 'rss',
    ...said,
    ...nextOf(channel, base),
    timeZone: at.zone,
    records: await problems.during(key, () =>
      readRecords(
        items,
        (item) => draftOf(item as XmlElement, at, context, said.language),
        at,
        context,
        (item, index) => [index, (item as XmlElement).line],
      ),
    ),
  };
}

/** In RSS 1.0 the items stand beside the channel, and somebody always puts them in the other place. */
function itemsIn(root: XmlElement | undefined, channel: XmlElement | undefined): readonly XmlElement[] {
  const places = root === channel ? [root] : [...(root ? anyNamed(root, 'channel') : []), root];
  return places.flatMap((place) => (place ? anyNamed(place, 'item', 'entry') : []));
}

function headOf(
  channel: XmlElement,
  home: string | undefined,
): Pick<FeedContent, 'title' | 'home' | 'language'> {
  const title = printable(plainText(htmlOf(wordOf(channel, 'title')) ?? '')).trim();
  const language = languageIn(channel, textOf(wordOf(channel, 'language')));
  return { ...(title && { title }), ...(home && { home }), ...(language && { language }) };
}

function nextOf(channel: XmlElement | undefined, base: string | undefined): Pick<FeedContent, 'next'> {
  const link =
    channel && anyNamed(channel, 'link').find(({ attributes }) => attributes.get('rel') === 'next');
  const next = addressIn(link?.attributes.get('href'), base);
  return next === undefined ? {} : { next };
}
