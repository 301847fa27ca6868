import { html, nothing, type TemplateResult } from 'lit';
import { termsFor } from '../language/languages.js';
import type { Sharing } from './sharing.js';
import { sharingTerms } from './sharing.terms.js';

/** Who copies, and in which language (BCP 47) that is spoken of. */
interface CopySetting {
  readonly tag: string;
  readonly sharing: Sharing;
}

/**
 * What became of a text that was to be copied. A live region of its own: in a dialog nothing outside of it is heard. Where
 * the browser refuses, the text itself is there to be copied by hand.
 */
export function copyNote(text: string, { tag, sharing }: CopySetting): TemplateResult {
  const terms = termsFor(sharingTerms, tag);
  const outcome = sharing.outcomeOf(text);
  return html`<p role="status" class="small copied">
      ${outcome === 'copied' ? terms.copied : outcome === 'refused' ? terms.refused : nothing}
    </p>
    ${outcome === 'refused' ? copyField(text, terms.refused) : nothing}`;
}

/** A text that is selected as a whole, to be copied. */
export function copyField(text: string, label: string): TemplateResult {
  return html`<input
    readonly
    dir="ltr"
    aria-label=${label}
    .value=${text}
    @focus=${({ currentTarget }: FocusEvent) => {
      (currentTarget as HTMLInputElement).select();
    }}
  />`;
}
