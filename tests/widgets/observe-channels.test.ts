import { expect, html } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import '../../src/widgets/observe-cards/define.js';
import { bodyOf, fixtureFeed } from '../pages/feed-server.js';
import { ObservePage } from '../pages/observe-cards.js';
import { feedOf, parts, words } from '../pages/widget.js';
import { expectNoise } from '../setup.js';
import { until } from '../pages/until.js';

const channel = (title: string, network: string, fields: object = {}) => ({
  id: title,
  title,
  _civic: { kind: 'channel', network, ...fields },
});
const mastodon = channel('Mastodon', 'mastodon', { handle: '@miasto@social.example' });
const open = (items: readonly object[], lang = 'pl') =>
  ObservePage.open(html`<civic-observe-cards lang=${lang} .data=${feedOf(items)}></civic-observe-cards>`);

describe('The channels of civic-observe-cards', () => {
  it('are each followed by the means of their network', async () => {
    const page = await open([
      channel('Newsletter', 'newsletter', { url: 'https://news.example/' }),
      channel('Bluesky', 'bluesky', { handle: '@miasto.example' }),
      channel('Signal', 'signal', { url: 'https://signal.group/1' }),
      channel('Google', 'preferred-source', { handle: 'example.org' }),
      channel('Poczta', 'email', { email: 'miasto@example.org' }),
      channel('Telefon', 'phone', { phone: '71 777 7777' }),
      channel('Krótki', 'phone', { phone: 'wkrótce' }),
      channel('Gołąb', 'gołąb', { url: 'https://golab.example/' }),
    ]);
    const way = (title: string) => [page.action(title)?.getAttribute('href'), page.actionName(title)];
    expect(way('Newsletter')[1]).to.match(
      /^Zapisz się: Newsletter \(otwiera się w nowej karcie: news\.example\)$/,
    );
    expect(way('Bluesky')[0]).to.equal('https://bsky.app/profile/miasto.example');
    expect(way('Signal')[1]).to.match(/^Dołącz: Signal/);
    expect(way('Google')[0]).to.equal('https://www.google.com/preferences/source?q=example.org');
    expect(way('Poczta')).to.deep.equal(['mailto:miasto@example.org', 'Napisz: miasto@example.org']);
    expect(way('Telefon')).to.deep.equal(['tel:+48717777777', 'Zadzwoń: 71 777 7777']);
    expect(page.says('Telefon')).to.contain('71 777 7777');
    expect(page.says('Krótki')).to.equal('Krótki wkrótce');
    expect(way('Gołąb')[1]).to.match(/^Obserwuj: Gołąb/);
  });

  it('that are feeds have an address with a sentence of help; calendars, links to subscribe as well', async () => {
    const page = await open([
      channel('RSS', 'rss', { feed_url: 'https://example.org/rss' }),
      channel('Kalendarz', 'calendar', { feed_url: 'https://example.org/k.ics' }),
    ]);
    const help = page.address('RSS')?.getAttribute('aria-describedby');
    expect(page.element.shadowRoot?.getElementById(help ?? '')?.textContent).to.contain('czytniku kanałów');
    expect(page.action('Kalendarz')?.getAttribute('href')).to.equal('webcal://example.org/k.ics');
    const links = page.links('Kalendarz').map(({ host }) => host);
    expect(links).to.include.members(['calendar.google.com', 'outlook.live.com', 'outlook.office.com']);
    expect(page.address('Kalendarz')?.value).to.equal('https://example.org/k.ics');
  });

  describe('of the fediverse', () => {
    afterEach(() => {
      localStorage.removeItem('civic-widgets:server');
    });
    /** Presses the button of the dialog, and says where that leads; nothing where it leads nowhere. */
    const go = async (page: ObservePage, server: string) => {
      const opened: HTMLAnchorElement[] = [];
      const click = HTMLAnchorElement.prototype.click;
      HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
        opened.push(this);
      };
      page.serverField!.value = server;
      page.serverField?.focus();
      await sendKeys({ press: 'Enter' });
      HTMLAnchorElement.prototype.click = click;
      await page.element.updateComplete;
      return opened[0];
    };

    it('are followed from the person’s own server, asked for in a dialog', async () => {
      const page = await open([mastodon]);
      expect(page.links('Mastodon').map(({ href }) => href)).to.deep.equal([
        'https://social.example/@miasto',
      ]);
      await page.openDialog('Mastodon');
      expect(page.dialog?.open).to.equal(true);
      expect(words(page.element, 'details-title')).to.equal('Obserwuj @miasto@social.example');
      expect(page.serverField?.labels?.[0]?.textContent).to.equal('Twój serwer');
      await expect(page.element).to.be.accessible();
      const link = await go(page, 'https://Mastodon.example/');
      expect(link?.href).to.equal(
        'https://mastodon.example/authorize_interaction?uri=miasto%40social.example',
      );
      expect([link?.target, link?.rel]).to.deep.equal(['_blank', 'noopener noreferrer']);
      expect(page.dialog).to.equal(null);
      expect(localStorage.getItem('civic-widgets:server')).to.equal(null);
    });

    it('say what is wrong with a server that is none, and stay where they are', async () => {
      const page = await open([mastodon], 'en');
      await page.openDialog('Mastodon');
      expect(await go(page, 'mastodon.example/@me?x')).to.equal(undefined);
      expect(page.dialog?.open).to.equal(true);
      expect(page.serverField?.getAttribute('aria-invalid')).to.equal('true');
      const [wrong] = page.serverField?.getAttribute('aria-describedby')?.split(' ') ?? [];
      expect(page.element.shadowRoot?.getElementById(wrong ?? '')?.textContent).to.contain(
        'not the name of a server',
      );
      expect(page.element.shadowRoot?.activeElement).to.equal(page.serverField);
    });

    it('remember the server when that is asked for, and forget it when it is no longer', async () => {
      const page = await open([mastodon]);
      await page.openDialog('Mastodon');
      page.rememberBox!.checked = true;
      await go(page, 'mastodon.example');
      expect(localStorage.getItem('civic-widgets:server')).to.equal('"mastodon.example"');
      await page.openDialog('Mastodon');
      expect([page.serverField?.value, page.rememberBox?.checked]).to.deep.equal(['mastodon.example', true]);
      page.rememberBox!.checked = false;
      await go(page, 'mastodon.example');
      expect(localStorage.getItem('civic-widgets:server')).to.equal(null);
    });

    it('give the focus back when the dialog is closed', async () => {
      const page = await open([mastodon]);
      await page.openDialog('Mastodon');
      await sendKeys({ press: 'Escape' });
      await until(() => !page.dialog);
      expect(page.element.shadowRoot?.activeElement?.textContent).to.contain('Obserwuj ze swojego serwera');
    });
  });

  describe('with the latest of each', () => {
    const news = feedOf(
      ['Stare', 'Nowe'].map((title, day) => ({ id: title, title, date_published: `2026-11-0${day + 1}` })),
    );
    const latest = (feed: string, lang = 'pl') =>
      ObservePage.open(
        html`<civic-observe-cards
          latest
          lang=${lang}
          .data=${feedOf([channel('RSS', 'rss', { feed_url: feed })])}
        ></civic-observe-cards>`,
      );

    it('ask the site of the page at once', async () => {
      const feed = fixtureFeed(bodyOf(news));
      const page = await latest(feed.address);
      await until(() => page.says('RSS').includes('Nowe'));
      expect(words(page.element, 'channel-latest')).to.equal(
        'Najnowsze Nowe 2 listopada 2026 r. Stare 1 listopada 2026 r.',
      );
      expect((await feed.count()).count).to.equal(1);
    });

    it('ask another site only when the person wants it', async () => {
      const page = await latest('https://elsewhere.example/rss', 'en');
      expect(parts(page.element, 'channel-latest')).to.have.length(0);
      expect(words(page.element, 'show-latest')).to.equal('Show the latest (connects to elsewhere.example)');
    });

    it('say that they cannot be had', async () => {
      expectNoise(/^console\.warn: civic-widgets \(latest-/);
      const page = await latest(fixtureFeed('text=x').address);
      await until(() => page.says('RSS').includes('Nie udało się wczytać najnowszych wiadomości.'));
    });
  });

  it('fit into 320 pixels in either direction, with every network', async () => {
    await setViewport({ width: 320, height: 800 });
    const networks = ['rss', 'calendar', 'mastodon', 'youtube', 'email', 'phone', 'preferred-source'];
    const page = await open(
      networks.map((network) =>
        channel(network, network, {
          handle: '@miasto@social.example',
          feed_url: 'https://example.org/a-long-address/of-a-feed/with-many-parts.xml',
          email: 'biuro.obslugi.mieszkancow.i.organizacji@example.org',
          phone: '71 777 77 77',
        }),
      ),
      'de',
    );
    for (const dir of ['ltr', 'rtl']) {
      page.element.dir = dir;
      await expect(page.element).to.be.accessible();
      expect(page.element.scrollWidth).to.be.at.most(page.element.clientWidth);
    }
    await setViewport({ width: 800, height: 600 });
  });
});
