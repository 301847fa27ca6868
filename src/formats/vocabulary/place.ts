import type { Place } from '../../model/common.js';
import { number, object, string, text, type Fields } from '../fields.js';

/** Where something takes place, or somebody can be found. */
export const placeFields: Fields<Place> = {
  name: text,
  address: string,
  lat: number(-90, 90),
  lon: number(-180, 180),
  hint: text,
  accessibility: text,
};
export const place = object<Place>(placeFields);
