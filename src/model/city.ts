import type { CommonFields, Link } from './common.js';
import type { Text } from './text.js';
import { endOf, startOf, type When } from './time.js';

/** A telephone number of the city. */
export interface Helpline extends CommonFields {
  readonly kind: 'helpline';
  readonly title?: Text;
  /** As the city groups it: `71 777 7777`. */
  readonly phone: string;
  /** ISO 3166-1 alpha-2 code of the country whose numbering it follows; default: the country of the language. */
  readonly country?: string;
  readonly hours?: Text;
}

interface Observation extends CommonFields {
  readonly title?: Text;
  /** When it was measured, not when it was published. */
  readonly asOf?: When;
  readonly station?: string;
  /** What the source demands to be named as. */
  readonly attribution?: Text;
}

export interface Weather extends Observation {
  readonly kind: 'weather';
  /** Degrees Celsius. */
  readonly temperature?: number;
  /** WMO 4677 code of the weather, 0 to 99. */
  readonly code?: number;
  /** Whether the sun was up. */
  readonly isDay?: boolean;
  /** The weather in words, where there is no code. */
  readonly condition?: Text;
}

export interface AirQuality extends Observation {
  readonly kind: 'air-quality';
  /** 0 (best) to 5 (worst), on either scale. */
  readonly level?: number;
  /** Polish index (GIOŚ) or European Air Quality Index. */
  readonly scale?: 'gios' | 'eaqi';
  /** The value of the index, where the scale has one. */
  readonly index?: number;
  /** The pollutant that the level is owed to: `PM2.5`. */
  readonly pollutant?: string;
  /** There is no overall index: the level is that of the pollutant alone. */
  readonly subIndex?: boolean;
}

export interface Warning extends CommonFields {
  readonly kind: 'warning';
  readonly title: Text;
  /** 1 (minor) to 3 (severe). */
  readonly level?: number;
  readonly validFrom?: When;
  readonly validUntil: When;
  /** Where it is valid: codes or names of districts, as its source has them. */
  readonly areas?: readonly string[];
  /** What the source demands to be named as. */
  readonly attribution?: Text;
}

/** A link to a portal of the city or to one of its sections. */
export interface Portal extends CommonFields {
  readonly kind: 'portal';
  readonly title: Text;
  readonly role?: 'portal' | 'section';
}

/** The way from the portal's first page to this one; the last step is this page. */
export interface Trail extends CommonFields {
  readonly kind: 'trail';
  readonly title?: Text;
  readonly steps: readonly Link[];
  /** The way back to the portal. */
  readonly back?: Link;
}

/** An advertisement or an announcement, labelled as such. */
export interface Notice extends CommonFields {
  readonly kind: 'notice';
  readonly title?: Text;
  readonly label?: 'advertisement' | 'announcement';
  readonly validFrom?: When;
  readonly validUntil?: When;
}

const threeHours = 3 * 3_600_000;

/**
 * Whether a reading cannot speak for the present `now`: it is too old, of unknown age, or from the future. One that
 * states its day alone may be from the first minute of it.
 */
export function isStale({ asOf }: { readonly asOf?: When | undefined }, now: number, zone: string): boolean {
  return asOf === undefined || Math.abs(now - startOf(asOf, zone)) > threeHours;
}

/** Whether something with a validity is valid at `now`. */
export function isValid(
  { validFrom, validUntil }: { readonly validFrom?: When; readonly validUntil?: When },
  now: number,
  zone: string,
): boolean {
  const begun = validFrom === undefined || startOf(validFrom, zone) <= now;
  return begun && (validUntil === undefined || now < endOf(validUntil, zone));
}
