import { expect, fixture, html } from '@open-wc/testing';
import type { FaultCode } from '../../src/feed/fault.js';
import { feedOf, settled, words } from '../pages/widget.js';
import { everyElement, made, withFallback, type Widget } from './every-element.js';

/** A feed in which every element finds something to show. */
export const cityFeed = feedOf(
  [
    { id: 's', kind: 'strategy', title: 'The river', adopted_on: '2018-02-15', url: 'https://example.org/s' },
    { id: 'c', kind: 'consultation', title: 'The river', opens: '2020-01-01', closes: '2040-01-01' },
    { id: 'o', kind: 'organisation', name: 'The river' },
    { id: 'n', kind: 'channel', title: 'The river', url: 'https://example.org/n' },
    { id: 'p', kind: 'portal', title: 'The river', url: 'https://example.org/' },
    {
      id: 't',
      kind: 'trail',
      steps: [{ title: 'City', url: 'https://example.org/' }, { title: 'The river' }],
    },
    { id: 'a', kind: 'notice', title: 'The river', label: 'announcement', url: 'https://example.org/a' },
  ],
  { title: 'City' },
);

/** What an element is to make of an answer. */
export type Outcome =
  | { readonly state: 'ready' | 'empty' }
  /** Ready where the feed has something of its kind. */
  | { readonly state: 'read' }
  | { readonly state: 'failed'; readonly code: FaultCode };

/** Every element with a feed, and what is heard of it while it loads. */
export class Round {
  private readonly events = new Map<Widget, string[]>();
  private readonly bubbled: string[] = [];
  private readonly warnings: unknown[][] = [];

  private constructor(
    readonly page: HTMLElement,
    readonly widgets: readonly Widget[],
  ) {}

  /** Puts every element on a page of its own, with fallback content. */
  static async of(attributes: Readonly<Record<string, string>>, data?: object | string): Promise<Round> {
    const page = await fixture<HTMLElement>(html`<div lang="en"></div>`);
    const widgets = everyElement.map(({ tag }) => withFallback(made(tag, attributes)));
    const round = new Round(page, widgets);
    for (const widget of widgets) {
      if (data !== undefined) widget.data = data;
      round.events.set(widget, []);
      for (const type of ['civic-load', 'civic-error'] as const) {
        widget.addEventListener(type, (event) => {
          round.events.get(widget)?.push('code' in event ? `${type} ${event.code}` : type);
        });
        page.addEventListener(type, () => round.bubbled.push(type));
      }
    }
    await round.while(() => {
      page.append(...widgets);
    });
    return round;
  }

  /** Does something and waits until every element has settled, listening to the console meanwhile. */
  async while(act: () => void, done: (widget: Widget) => Promise<void> = settled): Promise<void> {
    const { warn } = console;
    console.warn = (...values: unknown[]) => this.warnings.push(values);
    try {
      act();
      await Promise.all(this.widgets.map(done));
    } finally {
      console.warn = warn;
    }
  }

  /** Forgets what was heard. */
  forget(): void {
    this.warnings.length = 0;
    for (const heard of this.events.values()) heard.length = 0;
  }

  expect(outcome: Outcome): void {
    for (const widget of this.widgets) {
      if (outcome.state === 'failed') this.expectFailed(widget, outcome.code);
      else this.expectRead(widget, outcome.state);
    }
    expect(this.bubbled, 'events that bubble').to.deep.equal([]);
  }

  expectState(widget: Widget, ...states: readonly string[]): void {
    const { localName } = widget;
    expect(widget.state, localName).to.be.oneOf([...states]);
    expect(widget.getAttribute('state'), `${localName}, attribute`).to.equal(widget.state);
    expect(widget.matches(`:state(${widget.state})`), `${localName}, :state()`).to.equal(true);
  }

  /** Shown, with a note of how old it is. */
  expectStale(code: FaultCode, ...more: readonly string[]): void {
    for (const widget of this.widgets) {
      const { localName } = widget;
      this.expectState(widget, 'stale');
      expect(this.events.get(widget), localName).to.have.members([`civic-error ${code}`, ...more]);
      expect(this.warningsOf(widget), localName).to.have.length(1);
      expect(words(widget), localName).to.contain('The river');
      expect(words(widget, 'state'), localName).to.match(/could not be refreshed.*\d/);
      expect(isVisible(widget.shadowRoot?.querySelector('[part="state"] button')), localName).to.equal(true);
    }
  }

  private expectRead(widget: Widget, state: 'ready' | 'empty' | 'read'): void {
    const { localName } = widget;
    this.expectState(widget, ...(state === 'read' ? ['ready', 'empty'] : [state]));
    expect(this.events.get(widget), localName).to.deep.equal(['civic-load']);
    expect(this.warningsOf(widget), localName).to.deep.equal([]);
    if (state === 'ready') expect(words(widget), localName).to.contain('The river');
  }

  private expectFailed(widget: Widget, code: FaultCode): void {
    const { localName } = widget;
    this.expectState(widget, 'failed');
    expect(this.events.get(widget), localName).to.deep.equal([`civic-error ${code}`]);
    expect(this.warningsOf(widget), localName).to.have.length(1);
    expect(this.warningsOf(widget)[0], localName).to.contain(`(feed-${code})`);
    expect(
      widget.problems.map((problem) => problem.code),
      localName,
    ).to.include(code);
    expectWayOut(widget);
  }

  private warningsOf(widget: Widget): readonly string[] {
    return this.warnings.filter((values) => values.includes(widget)).map(([message]) => String(message));
  }
}

/** One plain sentence, a button that tries again, a link to the source, and the host's own content. */
function expectWayOut(widget: Widget): void {
  const { localName, src } = widget;
  const state = widget.shadowRoot?.querySelector('[part="state"]');
  expect(state?.querySelector('p')?.textContent, localName).to.match(/^\p{Lu}[^{}[\]<>]{15,100}\.$/u);
  const links = [...(state?.querySelectorAll('a') ?? [])].map(({ href }) => href);
  expect(links, localName).to.deep.equal(src ? [new URL(src, document.baseURI).href] : []);
  expect(isVisible(state?.querySelector('button')), `${localName}, button`).to.equal(true);
  expect(isVisible(widget.querySelector('a')), `${localName}, fallback`).to.equal(true);
}

function isVisible(element: Element | null | undefined): boolean {
  const { width = 0, height = 0 } = element?.getBoundingClientRect() ?? {};
  return width > 1 && height > 1 && element?.checkVisibility() === true;
}
