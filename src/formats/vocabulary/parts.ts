import type { Link, Party } from '../../model/common.js';
import { address, email, list, object, phone, string, text, when, type Fields } from '../fields.js';

// Parts that several kinds of records share.

export const strings = list(string);
export const texts = list(text);
export const link = object<Link>({ title: text, url: address }, 'title');
export const partyFields: Fields<Party> = { name: text, url: address, email, phone };
export const party = object<Party>(partyFields);
export const validity = { validFrom: when, validUntil: when };
