import { html, type TemplateResult } from 'lit';
import { termsFor, type Languages } from '../language/languages.js';

const words: Languages<string> = { pl: 'Szczegóły', en: 'Details', uk: 'Подробиці', de: 'Einzelheiten' };

/**
 * The details of a record in its place, folded. Small, for it stands in the list before anybody unfolds it.
 *
 * @param title What the record is called.
 * @param tag BCP 47 tag of the reader's language.
 * @param content The details; nothing as long as they are folded or on their way.
 * @param toggle The person unfolded or folded it.
 */
export function disclosureView(
  title: unknown,
  tag: string,
  open: boolean,
  content: unknown,
  toggle: (open: boolean) => void,
): TemplateResult {
  return html`<details
    part="disclosure"
    ?open=${open}
    @toggle=${({ currentTarget }: Event) => {
      const { open: now } = currentTarget as HTMLDetailsElement;
      if (now !== open) toggle(now);
    }}
  >
    <summary>${termsFor(words, tag)}<span class="hidden">: ${title}</span></summary>
    ${content}
  </details>`;
}
