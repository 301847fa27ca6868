import { expect, html } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import '../../src/widgets/observe-cards/define.js';
import { expectNoise } from '../setup.js';
import { ObservePage } from '../pages/observe-cards.js';
import { isAccessibleEverywhere } from '../pages/accessible.js';
import { expectHostGoesElsewhere } from '../pages/host-goes-elsewhere.js';
import { feedOf, parts, words } from '../pages/widget.js';

const place = { name: 'Wrocław', locative: 'we Wrocławiu', instrumental: 'z Wrocławiem' };
const channel = (title: string, fields: object = {}, address?: string) => ({
  id: title,
  title,
  ...(address ? { url: address } : {}),
  _civic: { kind: 'channel', ...fields },
});
const article = (title: string, day?: string) => ({
  id: title,
  title,
  url: `https://example.org/${title}`,
  ...(day ? { date_published: day } : {}),
});

interface Opening {
  readonly lang?: string;
  readonly language?: string;
  readonly place?: object | undefined;
  readonly limit?: number;
}
const open = (items: readonly object[], opening: Opening = {}) => {
  const { lang = 'pl', language = 'pl', limit = 0 } = opening;
  const names = 'place' in opening ? opening.place : place;
  const feed = feedOf(items, {
    language,
    _civic: { version: '1.0', time_zone: 'Europe/Warsaw', ...(names ? { place: names } : {}) },
  });
  return ObservePage.open(
    html`<civic-observe-cards lang=${lang} limit=${limit} .data=${feed}></civic-observe-cards>`,
  );
};

const rss = channel('RSS', { network: 'rss', feed_url: 'https://example.org/rss.xml' });
const news = channel('Google News', { network: 'google-news', primary: true }, 'https://news.google.com/p/1');
const everything = [
  channel('Newsletter', { network: 'newsletter', frequency: 'w każdy piątek' }, 'https://example.org/list'),
  { ...rss, summary: 'Wszystkie wiadomości w Twoim czytniku.' },
  news,
  article('Park', '2026-11-20'),
];

/** Puts `writeText` in the place of the browser's own while `run` runs. */
async function withClipboard(
  writeText: ((text: string) => Promise<void>) | undefined,
  run: () => Promise<void>,
) {
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: writeText && { writeText },
  });
  try {
    await run();
  } finally {
    Reflect.deleteProperty(navigator, 'clipboard');
  }
}

const announced = () => document.getElementById('civic-announcer')?.textContent ?? '';

async function settledCopy(page: ObservePage, title: string, said: string): Promise<void> {
  while (!page.says(title).includes(said)) await new Promise(requestAnimationFrame);
}

describe('civic-observe-cards', () => {
  it('takes the city’s name into its heading in the right form, or leaves it out', async () => {
    const said = async (opening: Opening) => words((await open(everything, opening)).element, 'heading');
    expect(await said({})).to.equal('Bądź na bieżąco z Wrocławiem');
    expect(await said({ place: { name: 'Wrocław' } })).to.equal('Bądź na bieżąco');
    expect(await said({ place: undefined })).to.equal('Bądź na bieżąco');
    expect(await said({ lang: 'en' })).to.equal('Keep up with Wrocław');
    expect(await said({ lang: 'en', place: undefined })).to.equal('Keep up to date');
    expect(await said({ lang: 'de' })).to.equal('Aktuelles aus Wrocław');
    // The forms are Polish ones: they fit no other language.
    expect(await said({ lang: 'uk' })).to.equal('Будьте в курсі новин');
    const lviv = { name: 'Львів', instrumental: 'зі Львовом' };
    expect(await said({ lang: 'uk', language: 'uk', place: lviv })).to.equal('Будьте на зв’язку зі Львовом');
    expect(await said({ language: 'uk', place: lviv })).to.equal('Bądź na bieżąco');
  });

  it('is a list of cards, the primary one first and larger', async () => {
    await setViewport({ width: 1280, height: 800 });
    const page = await open(everything);
    expect(page.titles).to.deep.equal(['Google News', 'Newsletter', 'RSS']);
    expect(page.element.shadowRoot?.querySelectorAll('ul.cards > li')).to.have.length(3);
    expect(page.box('Google News').width).to.be.above(page.box('RSS').width * 1.9);
    expect(page.box('Newsletter').width).to.be.closeTo(page.box('RSS').width, 1);
    expect(page.box('Newsletter').height).to.be.closeTo(page.box('RSS').height, 1);
    expect(page.box('Newsletter').top).to.equal(page.box('RSS').top);
    await setViewport({ width: 800, height: 600 });
  });

  it('says what one gets, and how often', async () => {
    const page = await open([
      {
        ...channel(
          'Newsletter',
          { network: 'newsletter', frequency: 'w każdy piątek' },
          'https://example.org/l',
        ),
        summary: 'Decyzje i wydarzenia.',
      },
      channel('Gołąb', { network: 'gołąb', handle: '@gołąb' }),
    ]);
    expect(page.says('Newsletter')).to.match(/^Newsletter Decyzje i wydarzenia\. w każdy piątek /);
    expect(page.says('Gołąb')).to.equal('Gołąb @gołąb');
  });

  it('has a drawing for each network it knows, and one plain drawing for all others', async () => {
    const known =
      'rss newsletter email phone calendar google-news preferred-source mastodon bluesky youtube facebook';
    const networks = [
      ...`${known} instagram x linkedin whatsapp signal telegram gołąb`.split(' '),
      undefined,
    ];
    const page = await open(
      networks.map((network, index) => channel(`K${index}`, network ? { network } : {})),
    );
    const marks = networks.map((_, index) => page.mark(`K${index}`));
    expect(new Set(marks).size).to.equal(18);
    expect(marks.at(-1)).to.equal(marks.at(-2));
  });

  it('is followed by a plain link that names the channel and the other site it leads to', async () => {
    const here = new URL('/newsletter', location.href).href;
    const page = await open([news, channel('Newsletter', {}, here)]);
    expect(page.action('Google News')?.href).to.equal('https://news.google.com/p/1');
    expect(page.action('Google News')?.target).to.equal('_blank');
    expect(page.actionName('Google News')).to.equal(
      'Obserwuj: Google News (otwiera się w nowej karcie: news.google.com)',
    );
    expect(page.actionName('Newsletter')).to.equal('Obserwuj: Newsletter');
    const english = await open([news], { lang: 'en' });
    expect(english.actionName('Google News')).to.equal(
      'Follow: Google News (opens in a new tab: news.google.com)',
    );
  });

  it('tells the host who is followed, and lets it go elsewhere', async () => {
    const page = await open([news]);
    expectHostGoesElsewhere(page.action('Google News'), 'Google News');
  });

  it('copies the address of a feed, and says so to eye and ear', async () => {
    const page = await open([rss]);
    expect(page.address('RSS')?.value).to.equal('https://example.org/rss.xml');
    expect(page.address('RSS')?.readOnly).to.equal(true);
    expect(page.address('RSS')?.labels?.[0]?.textContent).to.equal('Adres do subskrypcji');
    expect(page.action('RSS')).to.equal(null);
    let copied = '';
    await withClipboard(
      (text) => {
        copied = text;
        return Promise.resolve();
      },
      async () => {
        page.copyButton('RSS')?.click();
        await settledCopy(page, 'RSS', 'Adres skopiowany.');
      },
    );
    expect(copied).to.equal('https://example.org/rss.xml');
    expect(announced()).to.equal('Adres skopiowany.');
  });

  for (const [why, writeText] of [
    ['is refused', () => Promise.reject(new Error('refused'))],
    ['is missing', undefined],
  ] as const)
    it(`selects the address where copying ${why}, and says what to do`, async () => {
      const page = await open([rss], { lang: 'en' });
      await withClipboard(writeText, async () => {
        page.copyButton('RSS')?.click();
        await settledCopy(page, 'RSS', 'The address is selected: copy it.');
      });
      const field = page.address('RSS');
      expect(page.element.shadowRoot?.activeElement).to.equal(field);
      expect([field?.selectionStart, field?.selectionEnd]).to.deep.equal([0, field?.value.length]);
      expect(announced()).to.equal('The address is selected: copy it.');
    });

  describe('the latest news', () => {
    const items = [
      article('A', '2026-11-01'),
      article('B', '2026-11-22T23:30:00Z'),
      article('C'),
      article('D', '2026-10-01'),
      article('E', '2026-11-02'),
    ];

    it('is three articles, the newest first, each with its day on the city’s calendar', async () => {
      const page = await open([rss, ...items]);
      expect(page.latest).to.deep.equal([
        'B 23 listopada 2026 r.',
        'E 2 listopada 2026 r.',
        'A 1 listopada 2026 r.',
      ]);
      expect(words(page.element, 'latest')).to.match(/^Najnowsze wiadomości/);
    });

    it('keeps a day in its own direction on pages that read from right to left', async () => {
      const page = await open([article('B', '2026-11-22')]);
      page.element.dir = 'rtl';
      const [date] = page.element.shadowRoot?.querySelectorAll('time') ?? [];
      expect(getComputedStyle(date!).direction).to.equal('ltr');
    });

    it('is as long as the host wants it, and absent without articles', async () => {
      expect((await open(items, { limit: 5, lang: 'en' })).latest.map((line) => line[0]).join('')).to.equal(
        'BEADC',
      );
      expect(parts((await open([rss])).element, 'latest')).to.have.length(0);
    });

    it('shows the beginning of a message that has no title', async () => {
      const page = await open([{ id: 'x', content_text: 'słowo '.repeat(60) }]);
      expect(page.latest[0])
        .to.have.length.below(150)
        .and.match(/^słowo słowo .*…$/);
    });
  });

  for (const [lang, follow, copy, latest] of [
    ['en', 'Follow', 'Copy address: RSS', 'Latest news'],
    ['uk', 'Стежити', 'Копіювати адресу: RSS', 'Останні новини'],
    ['de', 'Folgen', 'Adresse kopieren: RSS', 'Neueste Meldungen'],
  ] as const)
    it(`speaks ${lang}`, async () => {
      const page = await open(everything, { lang });
      expect(page.actionName('Google News')).to.match(new RegExp(`^${follow}: Google News`));
      expect(page.copyButton('RSS')?.ariaLabel).to.equal(copy);
      expect(words(page.element, 'latest')).to.contain(latest);
    });

  it('marks what is in another language than the page', async () => {
    const page = await open(everything, { lang: 'en' });
    const marked = [
      ...(page.element.shadowRoot?.querySelectorAll('h3 [lang="pl"], li > a[lang="pl"]') ?? []),
    ];
    expect(marked.map((one) => one.textContent)).to.deep.equal(['Google News', 'Newsletter', 'RSS', 'Park']);
  });

  it('says that there is nothing, and keeps the page’s own links', async () => {
    const page = await ObservePage.open(
      html`<civic-observe-cards lang="pl" .data=${feedOf([])}><a href="/rss">RSS</a></civic-observe-cards>`,
    );
    expect(page.element.state).to.equal('empty');
    expect(words(page.element)).to.equal('Bądź na bieżąco Nie ma jeszcze kanałów, które można obserwować.');
    expect(page.element.querySelector('a')?.checkVisibility()).to.equal(true);
  });

  it('keeps the page’s own links where the feed cannot be read', async () => {
    expectNoise(/^console\.warn: civic-widgets \(feed-unreadable\)/);
    const page = await ObservePage.open(
      html`<civic-observe-cards lang="en" .data=${'{"items": ['}
        ><a href="/rss">RSS</a></civic-observe-cards
      >`,
    );
    expect(page.element.state).to.equal('failed');
    expect(page.element.querySelector('a')?.checkVisibility()).to.equal(true);
    await expect(page.element).to.be.accessible();
  });

  it('is walked through by keyboard in the order in which it is read', async () => {
    const page = await open(everything);
    const walked: string[] = [];
    for (let step = 0; step < 5; step++) {
      await sendKeys({ press: 'Tab' });
      walked.push(page.element.shadowRoot?.activeElement?.part.value ?? '');
    }
    expect(walked).to.deep.equal(['action', 'action', 'address', 'copy', '']);
    expect(page.element.shadowRoot?.activeElement?.textContent).to.equal('Park');
  });

  isAccessibleEverywhere((lang) => open(everything, { lang }));
});
