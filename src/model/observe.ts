import type { CommonFields, Party } from './common.js';
import type { Text } from './text.js';

/** A way to follow the city or one matter. `summary` says what one is told. */
export interface Channel extends CommonFields {
  readonly kind: 'channel';
  readonly title: Text;
  /** `rss`, `newsletter`, `google-news`, `mastodon`, `calendar` and the like; any other word is kept. */
  readonly network?: string;
  /** How often one is told, in words. */
  readonly frequency?: Text;
  readonly handle?: string;
  /** Address of a machine-readable feed, to copy into a reader. */
  readonly feedUrl?: string;
  readonly email?: string;
  /** As the city groups it. */
  readonly phone?: string;
  /** Shown first, and larger. */
  readonly primary?: boolean;
}

/** A piece of news. What an item of a feed is when it does not say otherwise. */
export interface Article extends CommonFields {
  readonly kind: 'article';
  readonly title?: Text;
  readonly authors?: readonly Party[];
}
