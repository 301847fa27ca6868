import type { SourceDraft } from '../source-draft.js';
import { dateWritten } from '../written-dates.js';
import type { Json, Things } from './nodes.js';
import { partyOf, takeCommon, takeId } from './words.js';

/** A piece of news. */
export function takeArticle(draft: SourceDraft, json: Json, things: Things): void {
  takeCommon(draft, { ...json, name: json['headline'] ?? json['name'] }, things, 'title');
  for (const [name, key] of [
    ['published', 'datePublished'],
    ['updated', 'dateModified'],
  ] as const) {
    const text = things.text(json[key]);
    draft.take(name, key, text && (dateWritten(text) ?? text));
  }
  draft.take('url', 'mainEntityOfPage', things.address(json['mainEntityOfPage']));
  const authors = things.objects(json['author']).flatMap((author) => partyOf(author, things) ?? []);
  if (authors.length) draft.take('authors', 'author', authors);
  takeId(draft, json, draft.fields['title'], draft.fields['published']);
}
