// The snippet builder: a feed's address or its text in; what was read, what it looks like and the HTML for it out.
import { formatNames, loadFeed, proposedMap, readFeed } from '/dist/demo/reading.js';
import { editorSnippetOf, integrityOfBundle, snippetOf } from './snippet.js';
import { chosenIn, common, options } from './try-options.js';
import { terms } from './try.terms.js';

const widgets = {
  'civic-strategy-banner': ['strategy'],
  'civic-consultation-calendar': ['consultation', 'event'],
  'civic-ngo-directory': ['organisation'],
  'civic-observe-cards': ['channel', 'article'],
  'civic-city-strip': ['helpline', 'weather', 'air-quality', 'warning', 'portal'],
  'civic-breadcrumb': ['trail'],
  'civic-notice': ['notice'],
};

const byId = (id) => document.getElementById(id);
const form = byId('form');
const pageLanguage = byId('page-language');
const status = byId('status');

const made = (tag, properties = {}, ...children) => {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
};

const say = () => terms[pageLanguage.value];

const speak = () => {
  const said = say();
  document.documentElement.lang = pageLanguage.value;
  document.title = `${said.title} – civic-widgets`;
  for (const element of document.querySelectorAll('[data-say]'))
    element.textContent = said[element.dataset.say];
  document.querySelector('[data-home]').href = pageLanguage.value === 'en' ? '/en/' : '/';
};

const tell = (message, failed = false) => {
  status.textContent = message;
  status.toggleAttribute('data-failed', failed);
};

/** The form's answers. An address may be relative to this page; a text has none. */
const asked = () => {
  const answers = Object.fromEntries(new FormData(form));
  const { type, zone, language, map } = answers;
  const given = answers.from === 'text' ? { text: answers.text } : { address: answers.address.trim() };
  return { ...given, type, zone: zone.trim(), map: map.trim(), language };
};

const read = ({ address, text, type, zone, map }) => {
  const options = { ...(type && { type }), ...(zone && { timeZone: zone }), ...(map && { map }) };
  return address
    ? loadFeed(address, { ...options, fresh: true, signal: AbortSignal.timeout(30_000) })
    : readFeed(text ?? '', options);
};

const countsOf = (records) => {
  const counts = {};
  for (const { kind } of records) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
};

const showFacts = ({ format, title, language, timeZone, records }) => {
  const said = say();
  const facts = [
    [said.format, format],
    [said.feedTitle, title ?? said.unknown],
    [said.feedLanguage, language ?? said.unknown],
    [said.feedZone, timeZone],
    ...Object.entries(countsOf(records)).map(([kind, count]) => [said.kinds[kind], count]),
  ];
  byId('facts').replaceChildren(
    ...facts.map(([name, value]) =>
      made('div', {}, made('dt', { textContent: name }), made('dd', { textContent: value })),
    ),
  );
};

const problemItem = ({ severity, path, message, hint }) => {
  const item = made(
    'li',
    {},
    made('strong', { textContent: say().severity[severity] }),
    ' ',
    made('code', { textContent: path || say().wholeFile }),
    made('p', { textContent: message, lang: 'en' }),
    made('p', { textContent: hint, lang: 'en', className: 'hint' }),
  );
  item.dataset.severity = severity;
  return item;
};

const showProblems = ({ problems }) => {
  byId('problems-title').textContent = say().problems(problems.length);
  byId('problems').replaceChildren(...problems.slice(0, 100).map(problemItem));
};

const copy = async (code, note) => {
  try {
    await navigator.clipboard.writeText(code.textContent);
    note.textContent = say().copied;
  } catch {
    getSelection().selectAllChildren(code);
    note.textContent = say().notCopied;
  }
};

/** HTML that somebody copies. */
const codeView = (html, tag) => {
  const code = made('code', { textContent: html });
  const note = made('span', { role: 'status' });
  const button = made('button', { type: 'button', textContent: say().copy });
  button.append(made('span', { className: 'unseen', textContent: ` <${tag}>` }));
  button.addEventListener('click', () => copy(code, note));
  return made('div', { className: 'snippet' }, made('pre', {}, code), made('div', {}, button, ' ', note));
};

const snippetView = (tag, feed, chosen, strips = false) => {
  const given = { ...feed, fallback: say().fallback };
  const parts = () => {
    const { site, place } = editorSnippetOf(tag, given, chosen);
    return [
      made('p', { className: 'hint', textContent: say().forSite }),
      codeView(site, 'script'),
      made('p', { className: 'hint', textContent: say().forEditor }),
      codeView(place, tag),
    ];
  };
  return made(
    'details',
    {},
    made(
      'summary',
      { textContent: say().snippet },
      made('span', { className: 'unseen', textContent: ` <${tag}>` }),
    ),
    ...(strips ? parts() : [codeView(snippetOf(tag, given, chosen), tag)]),
  );
};

const optionView = ([name, values]) => {
  const field = values.length
    ? made('select', { name }, ...values.map((value) => made('option', { value, textContent: value })))
    : made('input', { type: 'checkbox', name });
  return made(
    'label',
    { className: values.length ? 'with-values' : '' },
    field,
    made('code', { textContent: name }),
  );
};

/** A feed that stands in the page stands in a tag that such an editor does not know. */
const editorView = ({ address }) =>
  address
    ? [
        made(
          'label',
          {},
          made('input', { type: 'checkbox', name: 'strips' }),
          made('span', { textContent: say().strips }),
        ),
      ]
    : [];

const optionsView = (tag, feed) =>
  made(
    'form',
    { className: 'options' },
    made(
      'fieldset',
      {},
      made(
        'legend',
        { textContent: say().options },
        made('span', { className: 'unseen', textContent: ` <${tag}>` }),
      ),
      ...Object.entries({ ...options[tag], ...common }).map(optionView),
      ...editorView(feed),
    ),
  );

const widgetView = (tag, feed) => {
  const element = document.createElement(tag);
  if (feed.type) element.setAttribute('type', feed.type);
  if (feed.zone) element.setAttribute('time-zone', feed.zone);
  if (feed.map) element.setAttribute('map', feed.map);
  element.setAttribute('heading-level', '4');
  if (feed.address) element.setAttribute('src', feed.address);
  else element.data = feed.text;
  const stage = made('div', { className: 'stage', lang: feed.language }, element);
  const form = optionsView(tag, feed);
  let snippet = snippetView(tag, feed);
  form.addEventListener('change', () => {
    const chosen = chosenIn(form, tag);
    for (const name of Object.keys({ ...options[tag], ...common })) {
      const value = chosen[name] ?? false;
      if (value === false) element.removeAttribute(name);
      else element.setAttribute(name, value === true ? '' : value);
    }
    const next = snippetView(tag, feed, chosen, form.elements.strips?.checked);
    next.open = snippet.open;
    snippet.replaceWith(next);
    snippet = next;
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  return made('div', { className: 'shown' }, made('h3', { textContent: `<${tag}>` }), form, stage, snippet);
};

const showWidgets = ({ records }, feed) => {
  const kinds = new Set(records.map(({ kind }) => kind));
  const tags = Object.keys(widgets);
  const present = tags.filter((tag) => widgets[tag].some((kind) => kinds.has(kind)));
  const absent = tags.filter((tag) => !present.includes(tag)).map((tag) => `<${tag}>`);
  byId('absent').textContent = absent.length ? say().absent(absent.join(', ')) : '';
  byId('widgets').replaceChildren(...present.map((tag) => widgetView(tag, feed)));
};

const percent = new Intl.NumberFormat(document.documentElement.lang, { style: 'percent' });

const pathOf = (source) => (typeof source === 'string' ? source : JSON.stringify(source));

/** A field map that may fit a list in no known format: each field, where it comes from, and how sure that is. */
const showProposal = (proposal) => {
  byId('proposal').hidden = !proposal;
  if (!proposal) return;
  const { kind, items, ...fields } = proposal.map;
  byId('proposal-kind').textContent = say().proposalKind(say().kinds[kind] ?? kind, items);
  byId('proposal-fields').replaceChildren(
    ...Object.entries(fields).map(([name, source]) =>
      made(
        'tr',
        {},
        made('th', { scope: 'row' }, made('code', { textContent: name })),
        made('td', {}, made('code', { textContent: pathOf(source) })),
        made('td', {
          textContent: proposal.sureness[name] === undefined ? '–' : percent.format(proposal.sureness[name]),
        }),
      ),
    ),
  );
  byId('use-map').onclick = () => {
    form.elements.map.value = JSON.stringify(proposal.map, undefined, 2);
    form.querySelector('details').open = true;
    form.focus();
    void show();
  };
};

let latest = 0;

const show = async () => {
  const turn = (latest += 1);
  const feed = asked();
  tell(say().reading);
  try {
    const [reading, integrity] = await Promise.all([read(feed), integrityOfBundle()]);
    const proposal = feed.map
      ? undefined
      : await proposedMap(feed, reading.format, AbortSignal.timeout(30_000)).catch(() => undefined);
    if (turn !== latest) return;
    showProposal(proposal);
    const address = feed.address && new URL(feed.address, location.href).href;
    showFacts(reading);
    showProblems(reading);
    showWidgets(reading, { ...feed, address, integrity });
    byId('found').hidden = false;
    tell(say().done(reading.records.length, reading.problems.length));
  } catch (fault) {
    if (turn !== latest) return;
    byId('found').hidden = true;
    tell(`${say().failed} `, true);
    status.append(made('span', { lang: 'en', textContent: fault.message }));
  }
};

const chooseSource = () => {
  const { from } = Object.fromEntries(new FormData(form));
  for (const field of form.querySelectorAll('[data-from]')) field.hidden = field.dataset.from !== from;
};

for (const name of formatNames) form.elements.type.append(made('option', { value: name, textContent: name }));

const wanted = new URLSearchParams(location.search);
const preferred = wanted.get('lang') ?? navigator.language;
pageLanguage.value = preferred.startsWith('pl') ? 'pl' : 'en';
form.elements.language.value = pageLanguage.value;
if (wanted.get('feed')) form.elements.address.value = wanted.get('feed');
speak();
chooseSource();

form.addEventListener('change', ({ target }) => {
  chooseSource();
  // A map is for one list.
  if (target.matches('#address, #text')) form.elements.map.value = '';
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  void show();
});
pageLanguage.addEventListener('change', () => {
  speak();
  if (!byId('found').hidden) void show();
});
if (wanted.get('feed')) void show();
