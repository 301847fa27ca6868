import { html, nothing } from 'lit';
import { heading } from './heading.js';

/**
 * A part of the details of a record under a heading of its own; nothing where there is nothing to say.
 *
 * @param name What the part is called in style sheets.
 * @param id The record's id: headings of several open records must not share theirs.
 * @param level Level of the heading.
 */
export function section(name: string, words: string, content: unknown, id: string, level: number): unknown {
  return content === nothing
    ? nothing
    : html`<section class=${name}>
        ${heading(level, words, `${name}-${id}`, 'details-heading')}${content}
      </section>`;
}
