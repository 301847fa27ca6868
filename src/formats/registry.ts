import { civicFeed } from './civic-feed.js';
import type { FeedDocument } from './document.js';
import type { Format } from './format.js';
import { icalendar } from './icalendar.js';
import { jsonFeed } from './json-feed.js';

// Asked in this order: the first that recognises a document reads it.
const formats: readonly Format[] = [civicFeed, jsonFeed, icalendar];

/** Names of the formats that can be read. */
export const formatNames: readonly string[] = formats.map(({ name }) => name);

/** The format called `type`, by its own name or by a MIME type; parameters such as a charset do not matter. */
export function formatCalled(type: string): Format | undefined {
  const name = type.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  return formats.find((format) => format.name === name || format.types.includes(name));
}

/** The format that `document` is in, told by its content. */
export const formatOf = (document: FeedDocument): Format | undefined =>
  formats.find((format) => format.recognises(document));
