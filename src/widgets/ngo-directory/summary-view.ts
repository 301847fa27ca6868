import { html, nothing, type TemplateResult } from 'lit';
import type { PreparedDirectory } from '../../formats/format.js';
import { formatNumber } from '../../language/numbers.js';
import { plural } from '../../language/plural.js';
import type { Organisation } from '../../model/organisation.js';
import { glimpseOf } from '../../model/record.js';
import type { Answer } from '../../search/catalogue.js';
import type { directoryTerms } from './ngo-directory.terms.js';

type Terms = (typeof directoryTerms)['pl'];

/** How many there are, of those that are shown and of those that are not. */
export type Totals = Pick<Answer, 'total' | 'dissolved' | 'isAtLeast'>;

/** Whether it is no more; of one that is read piece by piece, what the feed says is enough. */
export function isDissolved(organisation: Organisation): boolean {
  const glimpse = glimpseOf(organisation);
  return (glimpse ? glimpse.given('state') : organisation.state) === 'dissolved';
}

/** The totals of a feed that nobody has searched yet. */
export function totalsOf(length: number, alive: number, prepared?: PreparedDirectory): Totals {
  if (prepared) return { ...prepared, total: prepared.total - prepared.dissolved, isAtLeast: false };
  return { total: alive, dissolved: length - alive, isAtLeast: false };
}

/** How many there are, or where `narrowed` how many were found, in words. */
export function countWords(
  { total, isAtLeast }: Totals,
  narrowed: boolean,
  terms: Terms,
  tag: string,
): string {
  const number = `${formatNumber(total, tag)} ${plural(tag, total, terms.organisations)}`;
  const count = isAtLeast ? terms.moreThan(number) : number;
  return narrowed ? (total ? terms.found(count) : terms.none) : count;
}

/** The box to tick for what is dissolved. */
export function dissolvedView(
  { dissolved }: Totals,
  isChecked: boolean,
  { showDissolved }: Terms,
  tag: string,
  show: (dissolved: boolean) => void,
): TemplateResult | typeof nothing {
  if (!dissolved) return nothing;
  const onChange = (event: Event) => {
    show((event.target as HTMLInputElement).checked);
  };
  return html`<label class="small dissolved">
    <input type="checkbox" .checked=${isChecked} @change=${onChange} />
    ${showDissolved} (${formatNumber(dissolved, tag)})
  </label>`;
}

/** The button for the next ones; nothing where all are shown. */
export const moreView = (
  left: number,
  { terms, tag }: { readonly terms: Terms; readonly tag: string },
  unfold: () => Promise<void>,
): TemplateResult | typeof nothing =>
  left > 0
    ? html`<button type="button" part="more" @click=${unfold}>
        ${terms.more} (${formatNumber(left, tag)})
      </button>`
    : nothing;
