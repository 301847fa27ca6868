import { bareName } from './bare-name.js';
import { fieldNames, type NamedField } from './field-names.js';
import { organisationNames } from './organisation-names.js';

/** The field that a column is surely called after, where there is one. */
export function columnField(name: string): NamedField | undefined {
  const bare = bareName(name);
  return [...organisationNames, ...fieldNames].find(({ names }) => names.includes(bare));
}
