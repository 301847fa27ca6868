import type { Link, Party, Place } from '../../model/common.js';
import { address, email, list, number, object, phone, string, text, when, type Fields } from '../fields.js';

// Parts that several kinds of records share.

export const strings = list(string);
export const texts = list(text);
export const link = object<Link>({ title: text, url: address }, 'title');
export const partyFields: Fields<Party> = { name: text, url: address, email, phone };
export const party = object<Party>(partyFields);
export const placeFields: Fields<Place> = {
  name: text,
  address: string,
  lat: number(-90, 90),
  lon: number(-180, 180),
  hint: text,
  accessibility: text,
};
export const place = object<Place>(placeFields);

export const validity = { validFrom: when, validUntil: when };
