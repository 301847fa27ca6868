import { fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import type { FeedElement } from '../../src/element/feed-element.js';
import type { Kind } from '../../src/model/record.js';
import { hostColours } from './host-colours.js';
import { settled } from './widget.js';

type Widget = FeedElement<Kind>;

/** What a host page may be like around a widget. */
export interface Surrounding {
  readonly scheme: 'light' | 'dark';
  /** Width in CSS pixels. */
  readonly width: number;
  readonly dir: 'ltr' | 'rtl';
}

/** Light and dark, a phone and a desk, both directions. */
export const surroundings: readonly Surrounding[] = (['light', 'dark'] as const).flatMap((scheme) =>
  [320, 1280].flatMap((width) => (['ltr', 'rtl'] as const).map((dir) => ({ scheme, width, dir }))),
);

/** Puts the widget of `template` into a host page like that, without waiting for its feed. */
export async function placedIn<W extends Widget = Widget>(
  template: TemplateResult,
  { scheme, width, dir }: Surrounding,
): Promise<W> {
  const page = await fixture<HTMLElement>(html`<div dir=${dir}>${template}</div>`);
  const { style } = page;
  style.setProperty('inline-size', `${String(width)}px`);
  style.setProperty('color-scheme', scheme);
  Object.assign(style, hostColours(scheme));
  return page.firstElementChild as W;
}

/** Puts the widget of `template` into a host page like that, and waits until it has something to say. */
export async function shownIn<W extends Widget = Widget>(
  template: TemplateResult,
  surrounding: Surrounding,
): Promise<W> {
  const widget = await placedIn<W>(template, surrounding);
  await settled(widget);
  return widget;
}

/** Address at which the tests' server answers with `feed`. */
export const addressOf = (feed: object): string =>
  `/__feed/?type=application/json&text=${encodeURIComponent(JSON.stringify(feed))}`;

/** An address at which there is nothing. */
export const nowhere = '/__feed/?status=404';

/** An address that lets one wait. */
export const never = '/__feed/?delay=60000';
