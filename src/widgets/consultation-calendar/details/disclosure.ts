import { html, type TemplateResult } from 'lit';
import { termsFor, type Languages } from '../../../language/languages.js';
import type { Entry } from '../groups.js';
import type { ViewSetting } from '../view-setting.js';

const words: Languages<string> = { pl: 'Szczegóły', en: 'Details', uk: 'Подробиці', de: 'Einzelheiten' };

/**
 * The details of an entry in its place, folded. Small, for it stands in the list before anybody unfolds it.
 *
 * @param content The details; nothing as long as they are folded or on their way.
 * @param toggle The person unfolded or folded it.
 */
export function disclosureView(
  { record }: Entry,
  { tag, say }: Pick<ViewSetting, 'tag' | 'say'>,
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
    <summary>
      ${termsFor(words, tag)}<span class="hidden">: ${say(record.title, record.language)}</span>
    </summary>
    ${content}
  </details>`;
}
