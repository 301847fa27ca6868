import Fuse from 'fuse.js';
import { bare, draw, organisations, show, textsOf } from '../pages/by-hand.js';

const items = await organisations();
show(items);
let fuse;
const build = () =>
  new Fuse(
    items.map((item) => {
      const [name, facts, prose] = textsOf(item);
      return { item, name, facts, prose };
    }),
    {
      keys: [
        { name: 'name', weight: 4 },
        { name: 'facts', weight: 2 },
        { name: 'prose', weight: 1 },
      ],
      ignoreDiacritics: true,
      ignoreLocation: true,
      threshold: 0.3,
      useTokenSearch: true,
      tokenMatch: 'all',
    },
  );
window.search = async (query) => {
  fuse ??= build();
  return draw(query.trim() ? fuse.search(bare(query)).map(({ item }) => item.item) : items);
};
