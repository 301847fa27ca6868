import { html, nothing, type TemplateResult } from 'lit';
import { termsFor } from '../../../language/languages.js';
import type { TakeHomeSetting } from './take-home-setting.js';
import { takeHomeTerms } from './take-home.terms.js';

/**
 * What became of a link that was to be copied. A live region of its own: in a dialog nothing outside of it is heard. Where
 * the browser refuses, the address itself is there to be copied by hand.
 */
export function copyNote(address: string, { tag, sharing }: TakeHomeSetting): TemplateResult {
  const terms = termsFor(takeHomeTerms, tag);
  const outcome = sharing.outcomeOf(address);
  return html`<p role="status" class="small copied">
      ${outcome === 'copied' ? terms.copied : outcome === 'refused' ? terms.refused : nothing}
    </p>
    ${outcome === 'refused' ? addressField(address, terms.refused) : nothing}`;
}

/** An address that is selected as a whole, to be copied. */
export function addressField(address: string, label: string): TemplateResult {
  return html`<input
    readonly
    dir="ltr"
    aria-label=${label}
    .value=${address}
    @focus=${({ currentTarget }: FocusEvent) => {
      (currentTarget as HTMLInputElement).select();
    }}
  />`;
}
