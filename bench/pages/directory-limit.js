// The least that a page can do to show the same directory: fetch, sort by name, draw the first fifty cards; once asked,
// fold every text, and look in them for what is typed.
import { draw, fold, organisations, show, textsOf } from './by-hand.js';

const items = await organisations();
show(items);
let texts;
window.search = async (query) => {
  texts ??= items.map((item) => fold(textsOf(item).join(' ')));
  const sought = fold(query);
  return draw(items.filter((_, index) => texts[index].includes(sought)));
};
