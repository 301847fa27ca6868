import type { CommonFields, Document, Image } from '../model/common.js';
import { address, flag, list, number, object, string, text, when, type Fields } from './fields.js';

const count = number(0);

const document = object<Document>(
  {
    title: text,
    url: address,
    type: string,
    size: count,
    pages: count,
    language: string,
    accessible: flag,
  },
  'url',
);

/** The fields that every record has. */
export const common: Fields<Omit<CommonFields, 'richDescription'>> = {
  id: string,
  url: address,
  summary: text,
  description: text,
  language: string,
  tags: list(string),
  image: object<Image>({ src: address, alt: text, credit: string }, 'src'),
  documents: list(document),
  published: when,
  updated: when,
};
