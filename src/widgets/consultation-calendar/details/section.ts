import { html, nothing } from 'lit';
import { heading } from '../../../element/heading.js';
import type { Entry } from '../groups.js';
import type { ViewSetting } from '../view-setting.js';

/** A part of the details under a heading of its own; nothing where there is nothing to say. */
export function section(
  name: string,
  words: string,
  content: unknown,
  { record }: Entry,
  { level }: ViewSetting,
): unknown {
  return content === nothing
    ? nothing
    : html`<section class=${name}>
        ${heading(level + 1, words, `${name}-${record.id}`, 'details-heading')}${content}
      </section>`;
}
