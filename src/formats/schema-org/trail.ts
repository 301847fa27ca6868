import { plainText } from '../../safety/plain-text.js';
import type { SourceDraft } from '../source-draft.js';
import { type Json, type Things } from './nodes.js';
import { addressOf, takeId } from './words.js';

/** A `BreadcrumbList`: the way to the page, in the order of the positions. */
export function takeTrail(draft: SourceDraft, json: Json, things: Things): void {
  const items = [...things.objects(json['itemListElement'])];
  if (items.every(({ position }) => Number.isFinite(Number(position ?? NaN))))
    items.sort((one, other) => Number(one['position']) - Number(other['position']));
  const steps = items.flatMap((item) => {
    const page = things.object(item['item']);
    const title = plainText(things.text(item['name']) ?? things.text(page?.['name']) ?? '');
    const url = addressOf(item['item'], things) ?? addressOf(item['url'], things);
    return title ? [{ title, ...(url && { url }) }] : [];
  });
  draft.take('title', 'name', things.text(json['name']));
  draft.take('steps', 'itemListElement', steps.length ? steps : undefined);
  takeId(draft, json, 'trail');
}
