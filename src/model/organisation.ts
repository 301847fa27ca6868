import type { CommonFields, Party, Place } from './common.js';
import type { Text } from './text.js';
import type { When } from './time.js';

/** A non-governmental organisation, or another body that a directory lists. */
export interface Organisation extends CommonFields {
  readonly kind: 'organisation';
  readonly name: Text;
  readonly shortName?: string;
  readonly otherNames?: readonly string[];
  /** Fundacja, stowarzyszenie, e. V. and the like, in the source's words. */
  readonly legalForm?: string;
  readonly identifiers?: readonly Identifier[];
  readonly topics?: readonly Text[];
  readonly audiences?: readonly string[];
  readonly areas?: readonly Text[];
  readonly locations?: readonly Place[];
  readonly contacts?: readonly Party[];
  readonly phone?: string;
  readonly email?: string;
  readonly website?: string;
  /** BCP 47 tags of the languages served. */
  readonly languages?: readonly string[];
  readonly logo?: string;
  /** Status of public benefit (OPP); absent means unknown. */
  readonly publicBenefit?: boolean;
  readonly state?: 'active' | 'liquidation' | 'dissolved';
  readonly founded?: When;
  readonly verified?: Verified;
}

/** A number in a public register: `scheme` is its short name, such as `KRS`, `NIP` or `REGON`. */
export interface Identifier {
  readonly scheme: string;
  /** As text: leading zeros count. */
  readonly id: string;
}

/** Who checked an entry, and when. */
export interface Verified {
  readonly by?: Text;
  readonly on?: When;
}
