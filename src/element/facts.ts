import { html, nothing } from 'lit';

/** What a fact is called, and what it is; `undefined` or `nothing` where it is not known. */
export type Fact = readonly [term: string, value: unknown];

/** Facts as a list of terms and values; those that are not known are left out. */
export function factsView(facts: readonly Fact[]): unknown {
  const known = facts.filter(([, value]) => isKnown(value));
  return known.length
    ? html`<dl class="facts">
        ${known.map(
          ([term, value]) =>
            html`<div>
              <dt>${term}</dt>
              <dd>${value}</dd>
            </div>`,
        )}
      </dl>`
    : nothing;
}

const isKnown = (value: unknown): boolean =>
  value !== undefined && value !== nothing && value !== '' && !(Array.isArray(value) && value.length === 0);

/** Values one after another, with a comma between them. */
export const listed = (values: readonly unknown[]): readonly unknown[] =>
  values.map((value, index) => (index ? html`, ${value}` : value));
