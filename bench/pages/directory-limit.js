// The least that a page can do to show the same directory: fetch, sort by name, draw the first fifty cards; once asked,
// fold every text, and look in them for what is typed.
const feed = await (await fetch(new URLSearchParams(location.search).get('feed'))).json();
const { compare } = new Intl.Collator('pl');
feed.items.sort((a, b) => compare(a.title, b.title));
const make = (tag, text, ...children) => {
  const element = document.createElement(tag);
  if (text) element.textContent = text;
  element.append(...children);
  return element;
};
const anchor = (href, text) => {
  const link = make('a', text);
  link.href = href;
  return link;
};
const card = ({ title, url, summary, _civic }) =>
  make(
    'li',
    '',
    make('b', title.slice(0, 1)),
    make('h3', '', anchor(url, title)),
    make('p', `${_civic.legal_form}, ${_civic.locations[0].name}`),
    make('p', summary),
    make('p', _civic.topics.join(' ')),
    anchor(`tel:${_civic.phone}`, _civic.phone),
    anchor(`mailto:${_civic.email}`, _civic.email),
    anchor(_civic.website, 'www'),
  );
const list = make('ul');
const count = make('p');
const draw = (items) => {
  count.textContent = String(items.length);
  list.replaceChildren(...items.slice(0, 50).map(card));
};
const search = make('input');
search.type = 'search';
document.querySelector('main').append(make('h1', 'Organizacje'), search, count, list);
draw(feed.items);
document.documentElement.dataset.shown = 'true';

const fold = (text) =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('ł', 'l');
let texts;
window.search = async (query) => {
  texts ??= feed.items.map(({ title, summary, _civic }) =>
    fold(
      [
        title,
        _civic.legal_form,
        ..._civic.topics,
        ..._civic.areas,
        _civic.locations[0].address,
        ..._civic.identifiers.map(({ id }) => id),
        summary,
      ].join(' '),
    ),
  );
  const sought = fold(query);
  const found = feed.items.filter((_, index) => texts[index].includes(sought));
  draw(found);
  return found.slice(0, 10).map(({ id }) => id);
};
