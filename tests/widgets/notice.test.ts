import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/widgets/notice/define.js';
import type { CivicSelectEvent } from '../../src/element/events.js';
import type { CivicNotice } from '../../src/widgets/notice/notice.js';
import { addressOf, never, nowhere, placedIn, shownIn, surroundings } from '../pages/surroundings.js';
import { at, feedOf, parts, settled, shown, words } from '../pages/widget.js';
import { expectNoise } from '../setup.js';

const notice = (title: string | undefined, fields: object = {}, item: object = {}) => ({
  id: title ?? 'picture',
  ...(title === undefined ? {} : { title }),
  url: 'https://example.org/targi',
  ...item,
  _civic: { kind: 'notice', ...fields },
});
const open = (items: readonly object[], lang = 'pl') =>
  shown<CivicNotice>(html`<civic-notice lang=${lang} .data=${feedOf(items)}></civic-notice>`);

// A picture of the page's own site that does not come: what is drawn before it is there.
const picture = { src: never, alt: 'Stoiska na rynku' };
const aside = (element: Element) => element.shadowRoot?.querySelector('aside');
const titles = (element: Element) => parts(element, 'heading').map(({ textContent }) => textContent.trim());
const takesRoom = (element: Element) => getComputedStyle(element).display !== 'none';

describe('civic-notice', () => {
  it('is labelled as what it is, in the reader’s language', async () => {
    const labels: string[][] = [];
    for (const lang of ['pl', 'en', 'uk', 'de'])
      labels.push([
        words(await open([notice('Targi', { label: 'advertisement' })], lang), 'label'),
        words(await open([notice('Targi', { label: 'announcement' })], lang), 'label'),
        words(await open([notice('Targi')], lang), 'label'),
      ]);
    expect(labels).to.deep.equal([
      ['Reklama', 'Ogłoszenie', 'Ogłoszenie'],
      ['Advertisement', 'Announcement', 'Announcement'],
      ['Реклама', 'Оголошення', 'Оголошення'],
      ['Anzeige', 'Mitteilung', 'Mitteilung'],
    ]);
  });

  it('says its title, which is the link, and its text', async () => {
    const element = await open([notice('Targi', {}, { summary: 'Sto stoisk, wstęp wolny.' })]);
    const [link] = parts(element, 'link');
    expect(link?.closest('h2')?.textContent.trim()).to.equal('Targi');
    expect(link?.getAttribute('href')).to.equal('https://example.org/targi');
    expect(words(element, 'summary')).to.equal('Sto stoisk, wstęp wolny.');
  });

  it('links its text where it has no title, and the picture where it has neither, by name', async () => {
    const element = await open([notice(undefined, {}, { summary: 'Sto stoisk' })]);
    expect(parts(element, 'link').map(({ textContent }) => textContent)).to.deep.equal(['Sto stoisk']);
    for (const [image, name] of [
      [picture, 'Stoiska na rynku'],
      [{ src: never }, 'example.org'],
    ] as const) {
      const alone = await open([notice(undefined, { image })]);
      expect(parts(alone, 'link')[0]?.querySelector('img')?.alt).to.equal(name);
      expect(parts(alone, 'link').length).to.equal(1);
    }
  });

  it('tells search engines which links are paid for', async () => {
    const rel = async (label: string) =>
      parts(await open([notice('Targi', { label })]), 'link')[0]?.getAttribute('rel');
    expect(await rel('advertisement')).to.equal('sponsored');
    expect(await rel('announcement')).to.equal(null);
  });

  it('marks what is not in the reader’s language', async () => {
    const element = await open([notice('Targi', { summary: { pl: 'Wstęp wolny', en: 'Free entry' } })], 'en');
    expect(parts(element, 'link')[0]?.querySelector('[lang="pl"]')?.textContent).to.equal('Targi');
    expect(words(element, 'summary')).to.equal('Free entry');
  });

  describe('its picture', () => {
    it('has its room before it is there, and comes when it is looked at', async () => {
      const element = await open([notice('Targi', { image: picture })]);
      const image = element.shadowRoot?.querySelector('img');
      const { width, height } = image!.getBoundingClientRect();
      expect(image?.complete && image.naturalWidth > 0).to.equal(false);
      expect(width).to.be.greaterThan(50);
      expect(width / height).to.be.closeTo(16 / 9, 0.05);
      expect(image?.loading).to.equal('lazy');
      expect(image?.alt).to.equal('Stoiska na rynku');
    });

    it('is left out where it would tell a stranger who looks at the page', async () => {
      const element = await open([notice('Targi', { image: { src: 'https://example.org/spy.png' } })]);
      expect(element.shadowRoot?.querySelector('img')).to.equal(null);
      expect(titles(element)).to.deep.equal(['Targi']);
    });
  });

  describe('is shown while it is valid', () => {
    const dated = [notice('Targi', { valid_from: '2026-11-23', valid_until: '2026-11-30' })];
    for (const [now, valid] of [
      ['2026-11-22T23:59:00+01:00', false],
      ['2026-11-23T00:00:00+01:00', true],
      ['2026-11-30T23:59:00+01:00', true],
      ['2026-12-01T00:00:00+01:00', false],
    ] as const)
      it(`${valid ? 'shown' : 'gone'} at ${now}`, async () => {
        const element = await at(now, () => open(dated));
        expect(titles(element)).to.deep.equal(valid ? ['Targi'] : []);
        expect(takesRoom(element)).to.equal(valid);
      });

    it('comes and goes while the page stands open', async () => {
      const element = await at('2026-11-22T12:00:00+01:00', () => open(dated));
      const later = (iso: string) =>
        at(iso, async () => {
          document.dispatchEvent(new Event('visibilitychange'));
          await element.updateComplete;
          return [takesRoom(element), ...titles(element)];
        });
      expect(takesRoom(element)).to.equal(false);
      expect(await later('2026-11-23T12:00:00+01:00')).to.deep.equal([true, 'Targi']);
      expect(await later('2026-12-01T12:00:00+01:00')).to.deep.equal([false]);
    });

    it('gives way to the next of the feed that is valid', async () => {
      const element = await at('2026-12-05T12:00:00+01:00', () =>
        open([...dated, notice('Kiermasz'), notice('Bieg')]),
      );
      expect(titles(element)).to.deep.equal(['Kiermasz']);
    });
  });

  it('shows as many as the host allows', async () => {
    const items = [notice('Targi'), notice('Kiermasz'), notice('Bieg')];
    const element = await shown(html`<civic-notice limit="2" .data=${feedOf(items)}></civic-notice>`);
    expect(titles(element)).to.deep.equal(['Targi', 'Kiermasz']);
  });

  describe('with nothing to show', () => {
    const nothing: Readonly<Record<string, readonly object[]>> = {
      'an empty feed': [],
      'nothing valid': [notice('Targi', { valid_until: '2020-01-01' })],
      'a notice that says nothing': [notice(undefined, { label: 'advertisement' })],
      'a picture that may not be loaded': [
        notice(undefined, { image: { src: 'https://example.org/a.png' } }),
      ],
    };
    for (const [name, items] of Object.entries(nothing)) {
      it(`takes no room: ${name}`, async () => {
        const element = await open(items);
        expect(takesRoom(element)).to.equal(false);
        expect(words(element)).to.equal('');
      });

      it(`shows the page’s own content, without a label: ${name}`, async () => {
        const element = await shown(
          html`<civic-notice .data=${feedOf(items)}><p>Miejsce na ogłoszenie</p></civic-notice>`,
        );
        expect(element.querySelector('p')?.offsetHeight).to.be.greaterThan(0);
        expect(parts(element, 'label')).to.deep.equal([]);
      });
    }

    it('counts a feed in the page as nothing to show', async () => {
      const element = await shown(
        html`<civic-notice>
          <script type="application/json">
            { "version": "https://jsonfeed.org/version/1.1", "title": "Ogłoszenia", "items": [] }
          </script>
        </civic-notice>`,
      );
      expect(takesRoom(element)).to.equal(false);
    });

    it('comes back with the next feed', async () => {
      const element = await open([]);
      element.data = feedOf([notice('Targi')]);
      await element.updateComplete;
      await settled(element);
      expect(takesRoom(element)).to.equal(true);
      expect(titles(element)).to.deep.equal(['Targi']);
    });
  });

  it('is a landmark with a name of its own among others', async () => {
    const ad = feedOf([notice('Targi', { label: 'advertisement' })]);
    const page = await fixture(
      html`<div lang="pl">
        <civic-notice .data=${ad}></civic-notice>
        <civic-notice .data=${ad}></civic-notice>
        <civic-notice .data=${feedOf([notice('Bieg')])}></civic-notice>
        <civic-notice .data=${ad} label="Oferta partnera"></civic-notice>
      </div>`,
    );
    const all = [...page.querySelectorAll('civic-notice')];
    await Promise.all(all.map(settled));
    expect(all.map((one) => aside(one)?.ariaLabel)).to.deep.equal([
      'Reklama',
      'Reklama (2)',
      'Ogłoszenie',
      'Oferta partnera',
    ]);
    expect(words(all[3]!, 'label')).to.equal('Reklama');
    await expect(page).to.be.accessible();
  });

  it('tells the host that it was followed, which may go elsewhere', async () => {
    const element = await open([notice('Targi')]);
    const followed: boolean[] = [];
    const chosen: unknown[] = [];
    // After the host has had its say, and before the browser leaves the page.
    const stay = (event: Event) => {
      followed.push(!event.defaultPrevented);
      event.preventDefault();
    };
    const choose = (event: CivicSelectEvent) => {
      chosen.push(event.record.id);
      if (chosen.length === 2) event.preventDefault();
    };
    addEventListener('click', stay);
    document.body.addEventListener('civic-select', choose);
    parts(element, 'link')[0]?.focus();
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'Enter' });
    removeEventListener('click', stay);
    document.body.removeEventListener('civic-select', choose);
    expect(chosen).to.deep.equal(['Targi', 'Targi']);
    expect(followed).to.deep.equal([true, false]);
  });

  it('keeps its room while it loads, and says plainly when it cannot', async () => {
    const loading = await fixture<CivicNotice>(html`<civic-notice src=${never}></civic-notice>`);
    await nextFrame();
    expect(loading.offsetHeight).to.be.greaterThan(60);
    loading.remove();
    expectNoise(/feed-/);
    const failed = await shown(html`<civic-notice lang="pl" src=${nowhere}></civic-notice>`);
    expect(takesRoom(failed)).to.equal(true);
    expect(words(failed, 'state')).to.contain('Te informacje są teraz niedostępne.');
    await expect(failed).to.be.accessible();
  });

  it('keeps an old notice to its dates', async () => {
    expectNoise(/feed-/, /feed-/);
    const stale = (fields: object) =>
      shown(
        html`<civic-notice
          lang="pl"
          src=${nowhere}
          snapshot=${addressOf(feedOf([notice('Targi', fields)]))}
        ></civic-notice>`,
      );
    const valid = await stale({});
    expect(valid.state).to.equal('stale');
    expect(titles(valid)).to.deep.equal(['Targi']);
    await expect(valid).to.be.accessible();
    expect(takesRoom(await stale({ valid_until: '2020' }))).to.equal(false);
  });

  for (const surrounding of surroundings)
    it(`is accessible: ${Object.values(surrounding).join(', ')}`, async () => {
      const items = [
        notice('Targi', { label: 'advertisement', image: picture }, { summary: 'Wstęp wolny' }),
        notice('Donaudampfschifffahrtsgesellschaftskapitän'.repeat(3)),
      ];
      const element = await shownIn<CivicNotice>(
        html`<civic-notice lang="pl" limit="2" .data=${feedOf(items)}></civic-notice>`,
        surrounding,
      );
      await expect(element).to.be.accessible();
      expect(element.scrollWidth).to.be.at.most(element.clientWidth);
      const loading = await placedIn(html`<civic-notice src=${never}></civic-notice>`, surrounding);
      await expect(loading).to.be.accessible();
      loading.remove();
    });
});
