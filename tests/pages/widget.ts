import { fixture } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import type { FeedElement } from '../../src/element/feed-element.js';
import type { Kind } from '../../src/model/record.js';

type Widget = FeedElement<Kind>;

/** Puts a widget on the page and waits until it has something to say: until it is neither idle nor loading. */
export async function shown<W extends Widget = Widget>(template: TemplateResult): Promise<W> {
  const widget = await fixture<W>(template);
  await settled(widget);
  return widget;
}

/** Waits until `widget` is neither idle nor loading, and drawn. */
export async function settled(widget: Widget): Promise<void> {
  while (widget.state === 'idle' || widget.state === 'loading')
    await new Promise((resolve) => {
      widget.addEventListener('civic-load', resolve, { once: true });
      widget.addEventListener('civic-error', resolve, { once: true });
    });
  await widget.updateComplete;
}

/** What `widget` says, as one line of text, blanks made plain. What only screen readers hear is part of it. */
export function words(widget: Element, part?: string): string {
  const root = widget.shadowRoot ?? widget;
  const said = part === undefined ? root : root.querySelector(`[part~="${part}"]`);
  // What keeps a range on one line is not read.
  return (said?.textContent ?? '').replaceAll('\u2060', '').replace(/\s+/g, ' ').trim();
}

/** The parts of `widget` with this name. */
export function parts(widget: Element, name: string): readonly HTMLElement[] {
  return [...(widget.shadowRoot?.querySelectorAll<HTMLElement>(`[part~="${name}"]`) ?? [])];
}

/** Our own feed with these items, in Polish and on Warsaw's clocks unless `head` says otherwise. */
export const feedOf = (items: readonly object[], head: object = {}): object => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Przykład',
  language: 'pl',
  _civic: { version: '1.0', time_zone: 'Europe/Warsaw' },
  ...head,
  items,
});

/** Makes the present `iso` while `run` runs: what a page shows depends on it. */
export async function at<T>(iso: string, run: () => Promise<T>): Promise<T> {
  const real = Date.now;
  Date.now = () => Date.parse(iso);
  try {
    return await run();
  } finally {
    Date.now = real;
  }
}
