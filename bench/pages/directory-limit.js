// The least that a page can do to show the same directory: fetch, sort by name, draw the first fifty cards.
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
const list = make('ul');
for (const { title, url, summary, _civic } of feed.items.slice(0, 50))
  list.append(
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
    ),
  );
const search = make('input');
search.type = 'search';
document
  .querySelector('main')
  .append(make('h1', 'Organizacje'), search, make('p', String(feed.items.length)), list);
document.documentElement.dataset.shown = 'true';
