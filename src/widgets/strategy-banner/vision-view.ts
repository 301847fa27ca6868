import { html, nothing } from 'lit';
import { heading } from '../../element/heading.js';
import type { Quotation, Strategy } from '../../model/strategy.js';
import { primaryOf } from '../../language/languages.js';
import { textIn } from '../../language/text.js';
import type { StorySetting } from './setting.js';

/** What the city wants to become, and the words it is guided by. */
export function visionView({ vision, quotations = [] }: Strategy, setting: StorySetting): unknown {
  return html`${
    vision === undefined
      ? nothing
      : html`<section part="vision">
          ${heading(setting.level, setting.terms.vision, 'vision')}
          <p>${setting.say(vision)}</p>
        </section>`
  }
  ${quotations.map((quotation) => quotationView(quotation, setting))}`;
}

const marked = /^["“„”«»‘‚’'](.*)["“”«»‘’']$/s;

function quotationView(
  { text, language, source, url }: Quotation,
  { say, tag, language: own }: StorySetting,
): unknown {
  const said = textIn(text, tag, language ?? own);
  // The marks are those of the quoted language, and drawn; a feed's own would double them.
  const bare = said.text.replace(marked, '$1');
  // Marks within marks are others, in Polish.
  const isPolish = primaryOf(said.lang ?? tag) === 'pl';
  const words = isPolish ? bare.replace(/[„“]([^„”“]*)[”“]/g, '«$1»') : bare;
  const from = source === undefined ? nothing : say(source);
  return html`<figure part="quotation">
    <blockquote cite=${url ?? nothing} lang=${said.lang ?? (tag || nothing)}><p>${words}</p></blockquote>
    ${
      from === nothing
        ? nothing
        : html`<figcaption class="muted">
            ${url === undefined ? from : html`<a href=${url}>${from}</a>`}
          </figcaption>`
    }
  </figure>`;
}
