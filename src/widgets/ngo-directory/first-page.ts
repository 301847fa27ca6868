import { compareIn } from '../../language/collation.js';
import { textIn } from '../../language/text.js';
import type { Organisation } from '../../model/organisation.js';
import { glimpseOf } from '../../model/record.js';
import { firstByName } from '../../search/first-by-name.js';

/**
 * The first `count` organisations by the reader's alphabet.
 *
 * @param tag BCP 47 tag of the language that is read.
 * @param feedLanguage BCP 47 tag of the feed.
 */
export function firstPage(
  organisations: readonly Organisation[],
  count: number,
  tag: string,
  feedLanguage: string | undefined,
): readonly Organisation[] {
  const first = firstByName<Organisation>(count, compareIn(tag));
  for (const organisation of organisations) first.add(organisation, nameOf(organisation, tag, feedLanguage));
  return first.all();
}

function nameOf(organisation: Organisation, tag: string, feedLanguage: string | undefined): string {
  // As the feed has it a name stands where it will, unless there is something to be written out in it.
  const given = glimpseOf(organisation)?.given('name');
  if (typeof given === 'string' && !given.includes('&')) return given;
  const { name, language = feedLanguage } = organisation;
  return typeof name === 'string' ? name : textIn(name, tag, language).text;
}
