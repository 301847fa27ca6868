import type { Trail } from '../model/city.js';
import type { Text } from '../model/text.js';
import { markupText } from './markup-text.js';

/**
 * `trail` as JSON-LD (schema.org `BreadcrumbList`), for search engines. The text can stand in a script element as it is.
 *
 * @param plain A text in the reader's language; `language` is the text's own.
 * @param page Address of the page itself, which the last step has none of.
 */
export function trailMarkup(
  { steps, language }: Trail,
  plain: (text: Text | undefined, language?: string) => string,
  page: string,
): string | undefined {
  const itemListElement = steps.map(({ title, url }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: plain(title, language),
    item: url ?? (index === steps.length - 1 ? page : undefined),
  }));
  return markupText([{ '@type': 'BreadcrumbList', itemListElement }]);
}
