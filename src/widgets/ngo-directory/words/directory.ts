import type { PluralForms } from '../../../language/plural.js';

/** What the directory says of itself. */
export interface DirectoryTerms {
  readonly heading: string;
  readonly empty: string;
  readonly search: string;
  readonly hint: string;
  readonly organisations: PluralForms;
  /** Of `22 organisations` says that they were found. */
  readonly found: (count: string) => string;
  /** Of `10 000 organisations`: that there may be more. */
  readonly moreThan: (count: string) => string;
  readonly none: string;
  readonly showDissolved: string;
  readonly more: string;
  readonly takeHome: string;
  readonly source: string;
  readonly publicBenefit: string;
  readonly liquidation: string;
  readonly dissolved: string;
}
