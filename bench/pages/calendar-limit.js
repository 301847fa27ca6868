// The least that a page can do to show the same month and the same list: fetch, put every item into its months, draw six
// weeks with three chips a day and the day's agenda; of the list the first twenty of each group.
const feed = await (await fetch(new URLSearchParams(location.search).get('feed'))).json();
const today = new Date().toLocaleDateString('sv', { timeZone: 'Europe/Warsaw' });
const months = new Map();
const monthNumber = (day) => day.slice(0, 4) * 12 + +day.slice(5, 7) - 1;
for (const item of feed.items) {
  const { opens, closes } = item._civic;
  for (let month = monthNumber(opens); month <= monthNumber(closes); month++) {
    const held = months.get(month);
    if (held) held.push(item);
    else months.set(month, [item]);
  }
}
const long = new Intl.DateTimeFormat('pl', { dateStyle: 'long', timeZone: 'UTC' });
const short = new Intl.DateTimeFormat('pl', { day: 'numeric', month: 'short', timeZone: 'UTC' });
const named = new Intl.DateTimeFormat('pl', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const date = (day) => new Date(`${day}T00:00Z`);
const make = (tag, text, ...children) => {
  const element = document.createElement(tag);
  if (text) element.textContent = text;
  element.append(...children);
  return element;
};
const linked = ({ title, url }) => {
  const link = make('a', title);
  link.href = url;
  return link;
};
const main = document.querySelector('main');
const row = (item, next, standing) =>
  make(
    'li',
    '',
    make('b', short.format(date(next))),
    make('h3', '', linked(item)),
    make('p', long.formatRange(date(item._civic.opens), date(item._civic.closes))),
    make('p', item.summary),
    make('p', [...item._civic.topics, ...item._civic.areas].join(' ')),
    make('p', standing),
  );

function drawMonth(month) {
  const first = Date.UTC(Math.floor(month / 12), month % 12, 1);
  const start = first - ((new Date(first).getUTCDay() + 6) % 7) * 86_400_000;
  const days = Array.from({ length: 42 }, (_, at) =>
    new Date(start + at * 86_400_000).toISOString().slice(0, 10),
  );
  const places = new Map(days.map((day, at) => [day, at]));
  const chips = days.map(() => []);
  // How many begin to run on a day, less those that end: summed up below.
  const running = new Int32Array(43);
  const seen = new Set();
  for (const one of [month - 1, month, month + 1])
    for (const item of months.get(one) ?? []) {
      const { opens, closes } = item._civic;
      if (closes < days[0] || opens > days[41] || seen.has(item)) continue;
      seen.add(item);
      const [from, until] = [places.get(opens) ?? -1, places.get(closes) ?? 42];
      chips[until]?.unshift(item);
      chips[from]?.push(item);
      running[from + 1]++;
      running[until]--;
    }
  for (let at = 1; at < 42; at++) running[at] += running[at - 1];
  const table = make('table', '', make('caption', named.format(first)));
  for (let week = 0; week < 6; week++)
    table.append(
      make(
        'tr',
        '',
        ...days.slice(week * 7, week * 7 + 7).map((day, column) => {
          const all = chips[week * 7 + column];
          const more = all.length + running[week * 7 + column] - 3;
          const cell = make('td', '', make('button', String(+day.slice(8))));
          cell.firstChild.setAttribute('aria-label', `${long.format(date(day))}: ${all.length}`);
          if (all.length)
            cell.append(make('ul', '', ...all.slice(0, 3).map(({ title }) => make('li', title))));
          if (more > 0) cell.append(make('button', `+${more}`));
          return cell;
        }),
      ),
    );
  const day = month === monthNumber(today) ? today : days.find((one) => one.endsWith('-01'));
  const agenda = [];
  for (const item of seen) {
    if (agenda.length < 20 && item._civic.opens <= day && item._civic.closes >= day) agenda.push(item);
  }
  main.replaceChildren(
    make('h1', 'Konsultacje'),
    table,
    make('h2', long.format(date(day))),
    make(
      'ul',
      '',
      ...agenda.map((item) =>
        make(
          'li',
          '',
          linked(item),
          make('p', long.formatRange(date(item._civic.opens), date(item._civic.closes))),
        ),
      ),
    ),
  );
}

function drawList() {
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
  main.replaceChildren(make('h1', 'Konsultacje'));
  for (const [name, items] of Object.entries(groups)) {
    const days = ({ _civic }) => Math.round((date(_civic.closes) - date(today)) / 86_400_000);
    const rows = items
      .slice(0, 20)
      .map((item) =>
        row(
          item,
          name === 'upcoming' ? item._civic.opens : item._civic.closes,
          name === 'open' ? `Trwa, zostało ${days(item)} dni` : name,
        ),
      );
    main.append(make('h2', `${name} ${items.length}`), make('ul', '', ...rows));
  }
}

let shown = monthNumber(today);
drawMonth(shown);
window.steps = { next: () => drawMonth(++shown), list: drawList };
document.documentElement.dataset.shown = 'true';
