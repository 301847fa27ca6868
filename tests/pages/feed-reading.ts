import { readFeed, type ReadOptions } from '../../src/feed/read-feed.js';
import type { FeedInput } from '../../src/formats/document.js';
import type { Reading } from '../../src/formats/format.js';
import type { CivicRecord } from '../../src/model/record.js';
import { feedOf } from './widget.js';

/** Reads a feed at noon of 23 November 2026, from an address of its own. */
export const reading = (feed: FeedInput, options: ReadOptions = {}): Promise<Reading> =>
  readFeed(feed, {
    now: Date.parse('2026-11-23T12:00:00Z'),
    url: 'https://um.example/feeds/all.json',
    ...options,
  });

/** What is read of one item of our own feed, and its problems as `code path`. */
export async function itemRead(
  item: object,
  options?: ReadOptions,
): Promise<{ readonly record: Record<string, unknown> | undefined; readonly problems: readonly string[] }> {
  const { records, problems } = await reading(feedOf([item]), options);
  return {
    record: records[0] as (CivicRecord & Record<string, unknown>) | undefined,
    problems: problems.map(({ code, path }) => `${code} ${path}`),
  };
}

/** The same of an item of `kind` that says `fields` in our own words. */
export const civicRead = (kind: string, fields: object, options?: ReadOptions): ReturnType<typeof itemRead> =>
  itemRead({ id: '1', title: 'Tytuł', _civic: { kind, ...fields } }, options);
