import { nextFrame } from '@open-wc/testing';
import { hostColours } from '../pages/host-colours.js';
import { fixture, html } from '@open-wc/testing';
import type { FeedState } from '../../src/element/feed-controller.js';
import { feedOf, settled } from '../pages/widget.js';
import { elementsIn, everyElement, made, withFallback, type Widget } from './every-element.js';
import { fullRecord, plainWriter, type Writer } from './full-record.js';

/** How a page is. */
export interface Setting {
  readonly state?: Exclude<FeedState, 'idle'>;
  readonly language?: string;
  readonly direction?: 'ltr' | 'rtl';
  readonly scheme?: 'light' | 'dark';
  /** At most so many pixels: not every engine has windows as narrow as a phone. */
  readonly width?: number;
  /** What the feed's texts are made of. */
  readonly writer?: (record: number) => Writer;
  /** How many records of each kind. */
  readonly records?: number;
}

const words: Readonly<Record<string, string>> = { pl: 'Słowa', en: 'Words', uk: 'Слова', de: 'Wörter' };

/** Every text in four languages, told apart by its place and its record. */
export const speaking =
  (language: string) =>
  (record: number): Writer => ({
    ...plainWriter,
    text: (path, inLanguages) => {
      if (/(?:^|\.)(?:phone|languages?|country)$/.test(path)) return plainWriter.text(path, inLanguages);
      if (path === 'id') return `id-${record}`;
      const mark = [...path].reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)!) % 9973, record);
      return inLanguages
        ? Object.fromEntries(Object.entries(words).map(([tag, word]) => [tag, `${word} ${mark}`]))
        : `${words[language] ?? 'Words'} ${mark}`;
    },
    address: (path) => `https://example.org/${path}/${record}`,
  });

/** A feed of everything that every element can show. */
export function wholeFeed(writer: (record: number) => Writer, records = 2): object {
  const kinds = everyElement.flatMap((element) => element.kinds);
  return feedOf(
    kinds.flatMap((kind, index) =>
      Array.from({ length: records }, (_, nth) => fullRecord(kind, writer(index * 10 + nth))),
    ),
    { title: 'City' },
  );
}

const { fetch: network } = window;
const notFound = () => Promise.resolve(new Response('', { status: 404 }));

/** A whole page of a host, with every element in one state. The network is its own. */
export class CityPage {
  private readonly sheet = new CSSStyleSheet();
  readonly widgets: readonly Widget[];
  readonly main: HTMLElement;

  private constructor(
    main: HTMLElement,
    private readonly setting: Setting,
  ) {
    this.main = main;
    const { language = 'en', direction = 'ltr', scheme = 'light', width } = setting;
    const root = document.documentElement;
    root.lang = language;
    root.dir = direction;
    document.title = 'A city';
    const { background, color } = hostColours(scheme);
    this.style(`
      :root { color-scheme: ${scheme}; background: ${background}; color: ${color}; font-family: sans-serif }
      body { margin: 0 }
      main { display: grid; gap: 2rem; grid-template-columns: minmax(0, 1fr) }
    `);
    if (width !== undefined) this.style(`main { max-inline-size: ${width}px }`);
    document.adoptedStyleSheets = [this.sheet];
    // Copies of one page share what they fetched.
    const src = `/city.json?${crypto.randomUUID()}`;
    this.widgets = everyElement.map(({ tag }) => withFallback(made(tag, { src })));
  }

  static async open(setting: Setting = {}): Promise<CityPage> {
    const main = await fixture<HTMLElement>(html`<main><h1>A city</h1></main>`);
    const page = new CityPage(main, setting);
    await page.load();
    return page;
  }

  /** What the host's style sheet says besides. */
  style(css: string): void {
    this.sheet.insertRule(`@layer { ${css} }`, this.sheet.cssRules.length);
  }

  /** A style sheet for this page and for the inside of every widget, as a reader's own would be. */
  styleEverywhere(css: string): void {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    for (const { shadowRoot } of this.widgets) shadowRoot?.adoptedStyleSheets.push(sheet);
  }

  /** Every element of the widgets, their insides included. */
  get elements(): readonly Element[] {
    return [...elementsIn(this.main)];
  }

  /** What can be reached with the keyboard, in the order of the document. */
  get focusable(): readonly HTMLElement[] {
    return this.elements.filter(
      (element): element is HTMLElement =>
        element instanceof HTMLElement &&
        element.matches('a[href], button:enabled, input:enabled, select, textarea, summary, [tabindex]') &&
        element.tabIndex >= 0 &&
        element.checkVisibility({ visibilityProperty: true }),
    );
  }

  /** Opens what is folded, and draws what is out of sight: only then can it be measured. */
  /** Opens what is folded, and waits for what is loaded then. */
  async unfold(): Promise<void> {
    this.styleEverywhere('* { content-visibility: visible !important }');
    const folded = () => this.elements.filter((element) => element instanceof HTMLDetailsElement);
    for (const details of folded()) details.open = true;
    while (folded().some(({ childElementCount }) => childElementCount < 2)) await nextFrame();
  }

  private async load(): Promise<void> {
    const { state = 'ready', language = 'en', writer = speaking(language), records } = this.setting;
    const feed = state === 'empty' ? feedOf([]) : wholeFeed(writer, records);
    const answers: Partial<Record<typeof state, () => Promise<Response>>> = {
      loading: () => new Promise<Response>(() => undefined),
      failed: notFound,
    };
    window.fetch = answers[state] ?? (() => Promise.resolve(Response.json(feed)));
    try {
      this.main.append(...this.widgets);
      if (state === 'loading') await Promise.all(this.widgets.map(({ updateComplete }) => updateComplete));
      else await Promise.all(this.widgets.map(settled));
      if (state === 'stale') {
        window.fetch = notFound;
        await Promise.all(this.widgets.map((widget) => widget.reload()));
      }
    } finally {
      window.fetch = network;
    }
  }
}

/** The page as the next test finds it. */
export function leaveCity(): void {
  document.adoptedStyleSheets = [];
  document.documentElement.removeAttribute('dir');
}
