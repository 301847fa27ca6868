// Makes the index of Pagefind of the organisations, with the first fifty beside it.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';

/** Writes the index of `items` into `folder`. */
export async function writePagefind(items, folder) {
  const { index } = await createIndex({ forceLanguage: 'pl' });
  for (const item of items) {
    const { title, url, summary, _civic } = item;
    const facts = [
      _civic.legal_form,
      ..._civic.topics,
      ..._civic.areas,
      _civic.locations[0].address,
      ..._civic.identifiers.flatMap(({ id }) => [id, id.replace(/^0+/, '')]),
    ];
    await index.addCustomRecord({
      url,
      language: 'pl',
      content: `${title}. ${facts.join(', ')}. ${summary}`,
      meta: { title, card: JSON.stringify(item) },
    });
  }
  await index.writeFiles({ outputPath: folder });
  await close();
  const { compare } = new Intl.Collator('pl');
  const first = items
    .slice()
    .sort((a, b) => compare(a.title, b.title))
    .slice(0, 50);
  writeFileSync(join(folder, 'first.json'), JSON.stringify({ items: first, total: items.length }));
}
