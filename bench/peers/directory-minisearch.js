import MiniSearch from 'minisearch';
import { bare, draw, fold, organisations, show, textsOf } from '../pages/by-hand.js';

const items = await organisations();
show(items);
let index;
const build = () => {
  const made = new MiniSearch({
    fields: ['name', 'facts', 'prose'],
    tokenize: (text) => fold(text).split(/[^\p{L}\p{N}]+/u),
    processTerm: (term) => term.replace(/^0+(?=\d{5})/, '') || null,
    searchOptions: {
      combineWith: 'AND',
      prefix: true,
      fuzzy: (term) => (term.length > 4 && !/\d/.test(term) ? 0.2 : false),
      boost: { name: 4, facts: 2 },
    },
  });
  made.addAll(
    items.map((item, id) => {
      const [name, facts, prose] = textsOf(item);
      return { id, name, facts, prose };
    }),
  );
  return made;
};
window.search = async (query) => {
  index ??= build();
  return draw(query.trim() ? index.search(bare(query)).map(({ id }) => items[id]) : items);
};
