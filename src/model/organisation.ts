import type { CommonFields, Link, Party, Place } from './common.js';
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
  /** Whom it serves. */
  readonly audiences?: readonly string[];
  readonly areas?: readonly Text[];
  /** What it does for people. */
  readonly services?: readonly Service[];
  readonly locations?: readonly Premises[];
  readonly contacts?: readonly Contact[];
  readonly phone?: string;
  readonly email?: string;
  readonly website?: string;
  /** Other addresses of its own: a page on a social network, a form. */
  readonly links?: readonly Link[];
  /** When it can be reached, in the syntax of OpenStreetMap: `Mo-Fr 09:00-17:00; PH off`. */
  readonly hours?: string;
  /** IANA zone of its clocks, where it differs from the feed's. */
  readonly timeZone?: string;
  /** BCP 47 tags of the languages served. */
  readonly languages?: readonly string[];
  readonly signLanguage?: boolean;
  readonly logo?: string;
  /** Status of public benefit (OPP); absent means unknown. */
  readonly publicBenefit?: boolean;
  /** What a share of a tax given to it is spent on ("cel szczegółowy"). */
  readonly taxPurpose?: Text;
  /** Bank account for gifts, as an IBAN. */
  readonly account?: string;
  /** Other standings that a public body gave it: Gift Aid, 501(c)(3). */
  readonly statuses?: readonly Standing[];
  readonly state?: 'active' | 'liquidation' | 'dissolved';
  readonly founded?: When;
  readonly verified?: Verified;
  readonly source?: Source;
}

/** A number in a public register: `scheme` is its short name, such as `KRS`, `NIP` or `REGON`. */
export interface Identifier {
  readonly scheme: string;
  /** As text: leading zeros count. */
  readonly id: string;
  /** The entry itself, on the register's own site. */
  readonly url?: string;
}

/** What an organisation does for people. */
export interface Service {
  readonly name: Text;
  readonly summary?: Text;
  readonly url?: string;
  /** Who may come, in words. */
  readonly eligibility?: Text;
  /** What it costs, in words. */
  readonly cost?: Text;
  /** As {@link Organisation.hours}. */
  readonly hours?: string;
  readonly languages?: readonly string[];
}

/** Where an organisation is found. */
export interface Premises extends Place {
  /** As {@link Organisation.hours}, for this place. */
  readonly hours?: string;
  readonly access?: Access;
}

/** What a visitor with a disability finds at a place. Absent means unknown, which is not no. */
export interface Access {
  readonly wheelchair?: Degree;
  readonly toilet?: Degree;
  readonly lift?: boolean;
  readonly parking?: boolean;
  readonly inductionLoop?: boolean;
  readonly signLanguage?: boolean;
  readonly assistanceDog?: boolean;
}

/** How far a place is accessible. */
type Degree = 'yes' | 'limited' | 'no';

/** A person or office to turn to, and for what. */
export interface Contact extends Party {
  readonly role?: Text;
  /** When and in which languages, in words. */
  readonly note?: Text;
}

/** A standing that a public body gave, with its time. */
export interface Standing {
  readonly label: Text;
  readonly since?: When;
  readonly until?: When;
}

/** Who checked an entry, and when. */
export interface Verified {
  readonly by?: Text;
  readonly on?: When;
}

/** Where an entry was taken from, and on which terms. */
export interface Source {
  readonly name: Text;
  readonly url?: string;
  readonly licence?: string;
  readonly retrieved?: When;
}

/** Whether it says when it is open. */
export const saysHours = ({ hours, locations }: Organisation): boolean =>
  hours !== undefined || locations?.some((place) => place.hours !== undefined) === true;
