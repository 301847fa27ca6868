import type { Matter } from '../../model/observed.js';
import type { Text } from '../../model/text.js';

/** A matter with what belongs to the feed that it is in. */
export interface KnownMatter {
  readonly matter: Matter;
  /** What it is called in that feed: among the records of several, it may have another id. */
  readonly id: string;
  /** Absolute address of the feed, or of the page that it is written into. */
  readonly feed: string;
  /** Whether the address is all that one needs to read that feed. */
  readonly isReadable: boolean;
  readonly zone: string;
  /** BCP 47 tag of its texts. */
  readonly language: string | undefined;
}

/** What a matter is called. */
export const titleOf = ({ matter }: Pick<KnownMatter, 'matter'>): Text =>
  matter.kind === 'organisation' ? matter.name : matter.title;
