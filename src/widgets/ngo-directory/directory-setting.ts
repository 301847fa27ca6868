import type { Outcome } from '../../element/outcome.js';
import type { Organisation } from '../../model/organisation.js';
import type { Text } from '../../model/text.js';
import type { directoryTerms } from './ngo-directory.terms.js';

/** What organisations are drawn with, wherever they stand. */
export interface DirectorySetting {
  readonly terms: (typeof directoryTerms)['pl'];
  /** BCP 47 tag of the language that is read. */
  readonly tag: string;
  /** BCP 47 tag of the feed. */
  readonly language: string | undefined;
  /** What came of the sources of the directory. */
  readonly outcomes: readonly Outcome[];
  /** IANA zone of the feed. */
  readonly zone: string;
  /** The present, in milliseconds since 1970. */
  readonly now: number;
  /** Level of the heading of an organisation. */
  readonly level: number;
  /** A text with what was searched for marked in it; default: a name, of which the insides of words are marked too. */
  readonly mark: (text: string, isName?: boolean) => unknown;
  /** What of a longer text is shown: where something was searched for, the words around it. */
  readonly passage?: ((text: string) => unknown) | undefined;
  /** Where what was searched for stands in what a card, or else a row of a table, does not show. */
  readonly elsewhere?: ((organisation: Organisation, isCard: boolean) => unknown) | undefined;
  /** Address of a picture that may be shown. */
  readonly picture: (address: string | undefined) => string | undefined;
  /** What is drawn is right until `instant` at the latest. */
  readonly until: (instant: number) => void;
  /** A person follows the name of an organisation. */
  readonly select: (event: Event, organisation: Organisation) => void;
  /** Whether following a name leads to the details here, so that it needs no address. */
  readonly opens: boolean;
  /** Tells when places are open; loaded as soon as an organisation says it. */
  readonly hours?: typeof import('./hours/open-view.js') | undefined;
  /** The details below a card. */
  readonly below?: (organisation: Organisation) => unknown;
  /** The button that puts an organisation on the person's own list. */
  readonly keep?: ((organisation: Organisation, name: unknown, tag: string) => unknown) | undefined;
  /** How far it is from the person who looks, in words. */
  readonly distance?: ((organisation: Organisation) => string | undefined) | undefined;
  /** A text in the reader's language, as a template and as a plain string. */
  readonly say: (text: Text | undefined, language?: string) => unknown;
  readonly plain: (text: Text | undefined, language?: string) => string;
}
