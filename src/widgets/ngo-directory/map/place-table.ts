import { limits } from '../../../feed/answer.js';
import { requestFeed } from '../../../feed/request.js';
import { isObject } from '../../../formats/fields.js';
import type { FeedDocument } from '../../../formats/document.js';
import { rowsOf } from '../../../formats/map/rows.js';
import { fold } from '../../../language/fold.js';

/** A place that somebody may name, and where it is in WGS 84 degrees. */
export interface NamedPlace {
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
}

const latitude = /^(?:lat|latitude|y|szerokosc.*|breite.*|широта)$/;
const longitude = /^(?:lon|lng|long|longitude|x|dlugosc.*|laenge.*|lange.*|довгота)$/;
const postcode = /code|zip|plz|^kod|^cap$|^cp$|post|індекс/;

/** Longer texts than this are no names of places. */
const longestName = 60;

/** Postcodes and names of places, with their positions: looked up on the device, so that nobody learns what was typed. */
export class PlaceTable {
  private readonly places = new Map<string, NamedPlace>();

  /** @throws {FeedError} Where the list cannot be had. */
  static async at(address: string, signal: AbortSignal): Promise<PlaceTable> {
    const attempt = () => requestFeed(new URL(address, document.baseURI).href, signal, false, limits);
    const answer = await attempt().catch(async (fault: unknown) =>
      (await import('../../../feed/retry.js')).retrying(attempt, signal, fault),
    );
    return PlaceTable.read(answer.document);
  }

  /** Reads a table or a list with positions, features of GeoJSON, or `{ "53-332": [51.09, 17.02] }`. */
  static async read(document: FeedDocument): Promise<PlaceTable> {
    await document.decode();
    const table = new PlaceTable();
    const { json } = document;
    if (isObject(json) && Object.values(json).every((value) => Array.isArray(value) && value.length === 2))
      for (const [name, [lat, lon]] of Object.entries(json as Record<string, readonly unknown[]>))
        table.add([name], lat, lon);
    else for (const row of (await rowsOf(document))?.rows ?? []) if (isObject(row)) table.addRow(row);
    return table;
  }

  /**
   * Where a place is that somebody names: the one of that name or postcode; the district that a longer postcode names
   * first, or whose beginning the list itself has, as `53-`; or the middle of those whose postcodes begin so, and the first
   * of those whose names do. Never another postcode that has but the same first digits.
   */
  find(typed: string): NamedPlace | undefined {
    const key = keyOf(typed);
    if (key.length < 2) return undefined;
    const outward = outwardIn(typed);
    const isNamed = (place: NamedPlace) => !outward || outwardIn(place.name) === outward;
    const exact = this.places.get(key);
    if (exact && isNamed(exact)) return exact;
    const isCode = /\d/.test(key);
    if (outward && this.places.has(outward)) return this.places.get(outward);
    for (let end = typed.length - 1; isCode && !outward && end > 1; end--) {
      const place = this.places.get(keyOf(typed.slice(0, end)));
      const isWhole = !keyOf(typed.charAt(end)) || /[-\u2013]$/.test(place?.name ?? '');
      if (place && isWhole && /\d/.test(place.name)) return place;
    }
    const begun = [...this.places]
      .filter(([one, place]) => one.startsWith(key) && isNamed(place))
      .map(([, place]) => place);
    const [first] = begun;
    if (!first || !isCode) return first;
    const middle = (degrees: 'lat' | 'lon') =>
      begun.reduce((sum, place) => sum + place[degrees], 0) / begun.length;
    return { name: typed.trim(), lat: middle('lat'), lon: middle('lon') };
  }

  private addRow(row: Readonly<Record<string, unknown>>): void {
    const { geometry, properties } = row;
    const fields = Object.entries(isObject(properties) ? properties : row);
    const [lon, lat] =
      isObject(geometry) && Array.isArray(geometry['coordinates'])
        ? (geometry['coordinates'] as readonly unknown[])
        : [longitude, latitude].map((sign) => fields.find(([name]) => sign.test(fold(name.trim())))?.[1]);
    // A bare number may count anything, unless its column says that it is a code.
    const names = fields
      .filter(([name, value]) => postcode.test(fold(name.trim())) || !/^[-\d.,\s]*$/.test(String(value)))
      .map(([, value]) => value);
    this.add(names, lat, lon);
  }

  private add(names: readonly unknown[], givenLat: unknown, givenLon: unknown): void {
    const [lat, lon] = [degrees(givenLat), degrees(givenLon)];
    if (!(Math.abs(lat) <= 90 && Math.abs(lon) <= 180)) return;
    for (const given of names) {
      const name = typeof given === 'string' || typeof given === 'number' ? String(given).trim() : '';
      const key = keyOf(name);
      if (key.length > 1 && name.length <= longestName && !this.places.has(key))
        this.places.set(key, { name, lat, lon });
    }
  }
}

const keyOf = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]+/gu, '');

/** The first half of a British postcode: of `BS1 4DJ`, `bs14dj`, `BS1 4` and `BS1` it is `bs1`. */
const outwardIn = (text: string): string | undefined =>
  /^([a-z]{1,2}\d[a-z\d]?)(?: +\d[a-z]{0,2}|\d[a-z]{2})?$/.exec(fold(text.trim()))?.[1];

const degrees = (value: unknown): number =>
  typeof value === 'number'
    ? value
    : typeof value === 'string' && value.trim() !== ''
      ? Number(value.trim().replace(',', '.'))
      : NaN;
