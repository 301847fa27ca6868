import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/widgets/breadcrumb/define.js';
import type { Breadcrumb } from '../../src/widgets/breadcrumb/breadcrumb.js';
import { addressOf, never, nowhere, placedIn, shownIn, surroundings } from '../pages/surroundings.js';
import { feedOf, parts, settled, shown, words } from '../pages/widget.js';
import { expectNoise } from '../setup.js';
import { until } from '../pages/until.js';

const step = (title: string) => ({ title, url: `https://example.org/${encodeURIComponent(title)}` });
const steps = [
  step('wroclaw.pl'),
  step('Dla mieszkańca'),
  step('Wrocław Rozmawia'),
  step('Strategia na lata 2018–2022'),
];
const back = { title: 'Powrót na portal wroclaw.pl', url: 'https://www.wroclaw.pl/' };
const trail = (fields: object = {}) =>
  feedOf([{ id: 'trail', _civic: { kind: 'trail', steps, back, ...fields } }]);

const open = (fields?: object, lang = 'pl') =>
  shown<Breadcrumb>(html`<civic-breadcrumb lang=${lang} .data=${trail(fields)}></civic-breadcrumb>`);
const narrow = { scheme: 'light', width: 320, dir: 'ltr' } as const;
const wide = { ...narrow, width: 1280 };

const nav = (element: Element) => element.shadowRoot?.querySelector('nav');
const seen = (element: Element) =>
  [...(element.shadowRoot?.querySelectorAll<HTMLElement>('[part="step"], [part="current"], button') ?? [])]
    .filter((one) => one.checkVisibility())
    .map((one) =>
      one.innerText
        .replaceAll('\u2060', '')
        .replace(/\s*\(.*\)$/s, '')
        .trim(),
    );

describe('civic-breadcrumb', () => {
  it('reads the trail that the page has for search engines, where it has no feed of its own', async () => {
    const script = await fixture<HTMLScriptElement>(html`<script type="application/ld+json"></script>`);
    const data = JSON.stringify({
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'WebPage', name: 'Strona' },
        {
          '@type': 'BreadcrumbList',
          itemListElement: [
            { '@type': 'ListItem', position: 2, name: 'Strategia' },
            { '@type': 'ListItem', position: 1, name: 'wroclaw.pl', item: 'https://www.wroclaw.pl/' },
          ],
        },
      ],
    });
    script.append(data);
    try {
      const element = await shown<Breadcrumb>(html`<civic-breadcrumb lang="pl"></civic-breadcrumb>`);
      expect(words(element, 'list')).to.equal('wroclaw.pl Strategia (ta strona)');
      expect(parts(element, 'step')[0]?.getAttribute('href')).to.equal('https://www.wroclaw.pl/');
      const own = await open();
      expect(parts(own, 'step'), 'a feed of its own goes before it').to.have.length(3);
    } finally {
      script.remove();
    }
  });

  it('describes its trail to search engines where the host asks for it, and nowhere else', async () => {
    const element = await open();
    expect(element.querySelector('script')).to.equal(null);
    element.jsonLd = true;
    await until(() => element.querySelector('script'));
    const { '@graph': graph } = JSON.parse(element.querySelector('script')!.textContent) as {
      '@graph': readonly { itemListElement: readonly { name: string; position: number; item: string }[] }[];
    };
    const listed = graph[0]!.itemListElement;
    expect(listed.map(({ name, position }) => [position, name])).to.deep.equal(
      steps.map(({ title }, index) => [index + 1, title]),
    );
    expect(listed[0]!.item).to.equal(steps[0]!.url);
    await element.updateComplete;
    expect(element.state, 'its own description is no feed of its').to.equal('ready');
    expect(parts(element, 'step')).to.have.length(3);
  });

  it('leads from the portal to this page, step by step', async () => {
    const element = await open();
    expect(element.shadowRoot?.querySelectorAll('nav > ol > li:not(.fold)').length).to.equal(4);
    expect(parts(element, 'step').map((link) => [link.textContent, link.getAttribute('href')])).to.deep.equal(
      steps.slice(0, 3).map(({ title, url }) => [title, url]),
    );
  });

  it('says that the last step is this page, in words too, and does not link it', async () => {
    for (const [lang, said] of [
      ['pl', 'Strategia na lata 2018–2022 (ta strona)'],
      ['en', 'Strategia na lata 2018–2022 (this page)'],
      ['uk', 'Strategia na lata 2018–2022 (ця сторінка)'],
      ['de', 'Strategia na lata 2018–2022 (diese Seite)'],
    ] as const) {
      const element = await open({}, lang);
      const [current] = parts(element, 'current');
      expect(current?.getAttribute('aria-current')).to.equal('page');
      expect(current?.closest('a')).to.equal(null);
      expect(words(element, 'current')).to.equal(said);
    }
  });

  it('draws the chevrons by style, so that nobody hears them', async () => {
    const element = await open();
    const [first] = element.shadowRoot?.querySelectorAll('li') ?? [];
    expect(words(element)).not.to.contain('›');
    expect(getComputedStyle(first!, '::after').content).to.contain('›');
  });

  it('has the way back as a link of its own', async () => {
    const element = await open();
    const [link] = parts(element, 'back');
    expect(words(element, 'back')).to.equal('Powrót na portal wroclaw.pl');
    expect(link?.getAttribute('href')).to.equal('https://www.wroclaw.pl/');
    expect(link?.closest('ol')).to.equal(null);
  });

  it('has no way back where the feed names none, or no address', async () => {
    expect(parts(await open({ back: undefined }), 'back')).to.deep.equal([]);
    expect(parts(await open({ back: { title: 'Powrót' } }), 'back')).to.deep.equal([]);
  });

  it('writes a step without an address as text', async () => {
    const element = await open({ steps: [steps[0], { title: 'Dział' }, steps[2]] });
    expect(parts(element, 'step').map(({ localName }) => localName)).to.deep.equal(['a', 'span']);
  });

  it('turns the arrow of the way back where one reads from right to left', async () => {
    const arrow = (element: Element) => getComputedStyle(element.shadowRoot!.querySelector('svg')!).scale;
    const data = trail();
    const left = await shownIn(html`<civic-breadcrumb .data=${data}></civic-breadcrumb>`, wide);
    const right = await shownIn(html`<civic-breadcrumb .data=${data}></civic-breadcrumb>`, {
      ...wide,
      dir: 'rtl',
    });
    expect(arrow(left)).to.equal('none');
    expect(arrow(right)).to.equal('-1 1');
  });

  it('says titles in the reader’s language, and marks those that are not', async () => {
    const titled = [
      step('wroclaw.pl'),
      { title: { pl: 'Konsultacje', en: 'Consultations' } },
      { title: 'Park' },
    ];
    const element = await open({ steps: titled }, 'en');
    expect(parts(element, 'step')[1]?.textContent).to.equal('Consultations');
    expect(parts(element, 'current')[0]?.querySelector('[lang]')?.getAttribute('lang')).to.equal('pl');
  });

  describe('its landmark', () => {
    it('has a name in the reader’s language', async () => {
      const names = [];
      for (const lang of ['pl', 'en', 'uk', 'de']) names.push(nav(await open({}, lang))?.ariaLabel);
      expect(names).to.deep.equal([
        'Ścieżka nawigacji',
        'Breadcrumb',
        'Навігаційний ланцюжок',
        'Navigationspfad',
      ]);
    });

    it('is named by the host, else by the feed', async () => {
      expect(nav(await open({ title: 'Jesteś tutaj' }))?.ariaLabel).to.equal('Jesteś tutaj');
      const element = await shown(
        html`<civic-breadcrumb label="Ścieżka" .data=${trail({ title: 'Jesteś tutaj' })}></civic-breadcrumb>`,
      );
      expect(nav(element)?.ariaLabel).to.equal('Ścieżka');
    });

    it('goes by a number of its own beside another of that name, in the order of the page', async () => {
      const data = trail();
      const page = await fixture(
        html`<div lang="pl">
          <civic-breadcrumb .data=${data}></civic-breadcrumb>
          <civic-breadcrumb .data=${data}></civic-breadcrumb>
          <civic-breadcrumb .data=${data} label="Stopka"></civic-breadcrumb>
        </div>`,
      );
      const all = [...page.querySelectorAll('civic-breadcrumb')];
      const names = () => all.map((one) => nav(one)?.ariaLabel);
      await Promise.all(all.map(settled));
      expect(names()).to.deep.equal(['Ścieżka nawigacji', 'Ścieżka nawigacji (2)', 'Stopka']);

      const early = document.createElement('civic-breadcrumb');
      early.data = data;
      page.prepend(early);
      await settled(early);
      await nextFrame();
      await Promise.all(all.map(({ updateComplete }) => updateComplete));
      expect(nav(early)?.ariaLabel).to.equal('Ścieżka nawigacji');
      expect(names()).to.deep.equal(['Ścieżka nawigacji (2)', 'Ścieżka nawigacji (3)', 'Stopka']);
    });
  });

  describe('where there is little room', () => {
    const placed = (surrounding: typeof narrow | typeof wide, data: object = trail()) =>
      shownIn<Breadcrumb>(html`<civic-breadcrumb lang="pl" .data=${data}></civic-breadcrumb>`, surrounding);

    it('folds the steps between the first and the last two behind a button', async () => {
      const element = await placed(narrow);
      expect(seen(element)).to.deep.equal([
        'wroclaw.pl',
        '…\nPokaż całą ścieżkę',
        'Wrocław Rozmawia',
        'Strategia na lata 2018–2022',
      ]);
    });

    it('folds nothing where there is room, and no short way', async () => {
      expect(seen(await placed(wide))).to.deep.equal(steps.map(({ title }) => title));
      const short = trail({ steps: steps.slice(1) });
      expect(seen(await placed(narrow, short))).to.deep.equal(steps.slice(1).map(({ title }) => title));
    });

    it('unfolds by keyboard, and goes on with the first step that was hidden', async () => {
      const element = await placed(narrow);
      element.shadowRoot?.querySelector('button')?.focus();
      await sendKeys({ press: 'Enter' });
      await element.updateComplete;
      await nextFrame();
      expect(seen(element)).to.deep.equal(steps.map(({ title }) => title));
      expect(element.shadowRoot?.activeElement?.textContent).to.equal('Dla mieszkańca');
    });

    it('names the button in the reader’s language', async () => {
      const names = [];
      for (const lang of ['pl', 'en', 'uk', 'de']) names.push(words(await open({}, lang), 'unfold'));
      expect(names).to.deep.equal([
        '…Pokaż całą ścieżkę',
        '…Show the whole path',
        '…Показати весь шлях',
        '…Ganzen Pfad anzeigen',
      ]);
    });
  });

  it('shows the page’s own links until there is a trail, and where there is none', async () => {
    for (const state of ['loading', 'empty', 'failed'] as const) {
      if (state === 'failed') expectNoise(/feed-/);
      const src = { loading: never, empty: addressOf(feedOf([])), failed: nowhere }[state];
      const element = await placedIn<Breadcrumb>(
        html`<civic-breadcrumb src=${src}><a href="/">wroclaw.pl</a></civic-breadcrumb>`,
        wide,
      );
      if (state !== 'loading') await settled(element);
      else await element.updateComplete;
      expect(element.state).to.equal(state);
      expect(element.querySelector('a')?.checkVisibility(), state).to.equal(true);
      expect(element.querySelector('a')?.offsetHeight, state).to.be.greaterThan(0);
      await expect(element).to.be.accessible();
      element.remove();
    }
  });

  for (const surrounding of surroundings)
    it(`is accessible: ${Object.values(surrounding).join(', ')}`, async () => {
      const element = await shownIn<Breadcrumb>(
        html`<civic-breadcrumb lang="pl" .data=${trail()}></civic-breadcrumb>`,
        surrounding,
      );
      await expect(element).to.be.accessible();
      expect(element.scrollWidth).to.be.at.most(element.clientWidth);
      element.shadowRoot?.querySelector('button')?.click();
      await element.updateComplete;
      await expect(element).to.be.accessible();
    });
});
