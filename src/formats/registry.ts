import { civicFeed } from './civic-feed.js';
import type { FeedDocument } from './document.js';
import type { Format } from './format.js';
import { icalendar } from './icalendar.js';
import { jsonFeed } from './json-feed.js';
import { prepared } from './prepared.js';

/** The formats that a page knows at once. All others are known by a chunk that comes when these do not fit. */
export const firstFormats: readonly Format[] = [civicFeed, jsonFeed, icalendar, prepared];

/** Whether `format` is called `type`, by its own name or by a MIME type; parameters such as a charset do not matter. */
export function isCalled({ name, types }: Format, type: string): boolean {
  const word = type.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  return name === word || types.includes(word);
}

/**
 * The format that `document` is in, told by its content; of several that fit, the one called `type`. A type that the
 * server or the host got wrong is worth less than the content.
 */
export async function formatOf(document: FeedDocument, type = ''): Promise<Format | undefined> {
  const fitting = (formats: readonly Format[]) =>
    formats.find((format) => type && isCalled(format, type) && format.recognises(document)) ??
    formats.find((format) => format.recognises(document));
  return fitting(firstFormats) ?? fitting((await import('./other-formats.js')).otherFormats);
}
