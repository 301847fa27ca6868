// The least that a page can do to show the same list: fetch, sort into three groups, draw the first twenty of each.
const feed = await (await fetch(new URLSearchParams(location.search).get('feed'))).json();
const today = new Date().toLocaleDateString('sv', { timeZone: 'Europe/Warsaw' });
const groups = { open: [], upcoming: [], closed: [] };
for (const item of feed.items) {
  const { opens, closes } = item._civic;
  groups[closes < today ? 'closed' : opens > today ? 'upcoming' : 'open'].push(item);
}
const by = (field, sign) => (a, b) =>
  a._civic[field] < b._civic[field] ? -sign : a._civic[field] > b._civic[field] ? sign : 0;
groups.open.sort(by('closes', 1));
groups.upcoming.sort(by('opens', 1));
groups.closed.sort(by('closes', -1));
const long = new Intl.DateTimeFormat('pl', { dateStyle: 'long', timeZone: 'UTC' });
const short = new Intl.DateTimeFormat('pl', { day: 'numeric', month: 'short', timeZone: 'UTC' });
const date = (day) => new Date(`${day}T00:00Z`);
const make = (tag, text, ...children) => {
  const element = document.createElement(tag);
  if (text) element.textContent = text;
  element.append(...children);
  return element;
};
const main = document.querySelector('main');
main.append(make('h1', 'Konsultacje'));
for (const [name, items] of Object.entries(groups)) {
  const list = make('ul');
  for (const { title, url, summary, _civic } of items.slice(0, 20)) {
    const link = make('a', title);
    link.href = url;
    const next = date(name === 'upcoming' ? _civic.opens : _civic.closes);
    const days = Math.round((date(_civic.closes) - date(today)) / 86_400_000);
    list.append(
      make(
        'li',
        '',
        make('b', short.format(next)),
        make('h3', '', link),
        make('p', long.formatRange(date(_civic.opens), date(_civic.closes))),
        make('p', summary),
        make('p', [..._civic.topics, ..._civic.areas].join(' ')),
        make('p', name === 'open' ? `Trwa, zostało ${days} dni` : name),
      ),
    );
  }
  main.append(make('h2', `${name} ${items.length}`), list);
}
document.documentElement.dataset.shown = 'true';
