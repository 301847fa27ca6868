import { describeRecords } from '../../../element/markup.js';
import { organisationMarkup } from '../../../export/organisation-markup.js';
import type { Organisation } from '../../../model/organisation.js';
import type { DirectorySetting } from '../directory-setting.js';

/** Describes `organisations` to search engines, in the light DOM of `host`. */
export function describeOrganisations(
  host: Element,
  organisations: readonly Organisation[],
  setting: DirectorySetting,
): void {
  describeRecords(host, organisationMarkup(organisations, setting));
}
