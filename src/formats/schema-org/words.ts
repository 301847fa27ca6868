import { emailAddress } from '../../safety/address.js';
import { htmlText } from '../../safety/html-text.js';
import { plainText } from '../../safety/plain-text.js';
import { positionAt, type Position } from '../position.js';
import { shortened } from '../shortened.js';
import type { SourceDraft } from '../source-draft.js';
import { type Json, listOf, type Things, typesOf } from './nodes.js';

/** What every thing may say: who it is, in words, and with a picture. */
export function takeCommon(draft: SourceDraft, json: Json, things: Things, titled: string): void {
  const name = things.text(json['name'] ?? json['headline']);
  draft.take(titled, 'name', name && plainText(name));
  const html = things.text(json['description'] ?? json['articleBody']);
  if (html) {
    const { description, richDescription } = htmlText(html, draft.at.base);
    const summary = shortened(description);
    draft.take('summary', 'description', summary);
    if (description !== summary) draft.take('description', 'description', description);
    draft.put('richDescription', richDescription);
  }
  const image = things.address(json['image']);
  if (image) draft.take('image', 'image', { src: image });
  const id = json['@id'];
  const url = addressOf(json['url'], things);
  draft.take('url', 'url', url ?? (typeof id === 'string' && /^https?:[^#]*$/.test(id) ? id : undefined));
}

/** `false` and the like is how plugins write that there is none. */
export const addressOf = (value: unknown, things: Things): string | undefined =>
  things.address(value)?.trim();

/** Gives a record an id: the thing's own, else its address, else what it says of itself. */
export function takeId(draft: SourceDraft, json: Json, ...otherwise: readonly unknown[]): void {
  const id = json['@id'];
  const own = typeof id === 'string' && !/[<>\s]/.test(id) ? id : undefined;
  const said = otherwise.filter(Boolean).join('@');
  draft.put('id', own ?? draft.fields['url'] ?? (said || undefined));
}

/** A person or body to turn to. */
export function partyOf(json: Json | string | undefined, things: Things): object | undefined {
  if (typeof json === 'string') return json.trim() ? { name: plainText(json) } : undefined;
  if (!json) return undefined;
  const name = things.text(json['name']);
  const url = addressOf(json['url'], things);
  const email = emailAddress(things.text(json['email']) ?? '');
  const phone = things.text(json['telephone']);
  const party = {
    ...(name && { name: plainText(name) }),
    ...(url && { url }),
    ...(email && { email }),
    ...(phone && { phone }),
  };
  return Object.keys(party).length ? party : undefined;
}

/** A place: its name, its address in one line, and where on earth it is. */
export function placeOf(json: Json, things: Things): object | undefined {
  const own = typesOf(json).some((type) => /Address$/.test(type)) ? json : undefined;
  const name = own ? undefined : things.text(json['name']);
  const address = own ? lineOf(own, things) : addressLine(json['address'], things);
  const position = positionOf(things.object(json['geo']) ?? json);
  const place = { ...(name && { name: plainText(name) }), ...(address && { address }), ...position };
  return Object.keys(place).length ? place : undefined;
}

function addressLine(value: unknown, things: Things): string | undefined {
  const [text] = listOf(value);
  if (typeof text === 'string') return plainText(text).replace(/\s*\n\s*/g, ', ') || undefined;
  const json = things.object(value);
  return json && lineOf(json, things);
}

function lineOf(json: Json, things: Things): string | undefined {
  const [street, code, city, region] = [
    'streetAddress',
    'postalCode',
    'addressLocality',
    'addressRegion',
  ].map((key) => plainText(things.text(json[key]) ?? '').replace(/\s*\n\s*/g, ', '));
  // In America the state and the code follow the city; elsewhere the code goes before it.
  const american = /^[A-Z]{2}$/.test(region ?? '');
  const town = american
    ? [city, [region, code].filter(Boolean).join(' ')].filter(Boolean).join(', ')
    : [code, city].filter(Boolean).join(' ');
  return [street, town].filter(Boolean).join(', ') || undefined;
}

function positionOf({ latitude, longitude }: Json): Position | undefined {
  const [lat, lon] = [latitude, longitude].map((value) =>
    typeof value === 'string' && value.trim() ? Number(value.replace(',', '.')) : value,
  );
  return positionAt(lat, lon);
}
