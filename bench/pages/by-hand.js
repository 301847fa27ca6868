// What the pages written by hand share: a search field, a count, and the first fifty cards.
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

/** The organisations of `?feed=`, by name. */
export async function organisations() {
  const { items } = await (await fetch(new URLSearchParams(location.search).get('feed'))).json();
  const { compare } = new Intl.Collator('pl');
  return items.sort((a, b) => compare(a.title, b.title));
}

/** Draws the first fifty of `items`. @returns The ids of the first ten. */
export function draw(items, total = items.length) {
  count.textContent = String(total);
  list.replaceChildren(...items.slice(0, 50).map(card));
  return items.slice(0, 10).map(({ id }) => id);
}

/** Draws the page. */
export function show(items, total) {
  const search = make('input');
  search.type = 'search';
  document.querySelector('main').append(make('h1', 'Organizacje'), search, count, list);
  draw(items, total);
  document.documentElement.dataset.shown = 'true';
}

export const fold = (text) =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('ł', 'l');

/** What an organisation is found by: its name, its facts, what it says of itself. */
export const textsOf = ({ title, summary, _civic }) => [
  title,
  [
    _civic.legal_form,
    ..._civic.topics,
    ..._civic.areas,
    _civic.locations[0].address,
    ..._civic.identifiers.map(({ id }) => id),
  ].join(' '),
  summary,
];

/** Register numbers as people write them: without the zeros, with separators. */
export const bare = (query) =>
  query.replace(/\d[\d -]{6,}\d/g, (number) => number.replace(/\D/g, '')).replace(/(^| )0+(?=\d{5})/g, '$1');
