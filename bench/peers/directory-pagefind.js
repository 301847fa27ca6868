// Pagefind searches pages that were built before: its index is made ahead of time, as ours of `civic-widgets index` is.
import { bare, draw, show } from '../pages/by-hand.js';

const folder = new URLSearchParams(location.search)
  .get('feed')
  .replace('/feeds/', '/pagefind/')
  .replace('.json', '/');
const { items, total } = await (await fetch(`${folder}first.json`)).json();
show(items, total);
let engine;
window.search = async (query) => {
  engine ??= import(`${folder}pagefind.js`);
  const { results } = await (await engine).search(bare(query));
  const found = await Promise.all(results.slice(0, 10).map((result) => result.data()));
  return draw(
    found.map(({ meta }) => JSON.parse(meta.card)),
    results.length,
  );
};
