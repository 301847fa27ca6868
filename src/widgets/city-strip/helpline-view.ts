import { html, nothing, type TemplateResult } from 'lit';
import { termsFor } from '../../language/languages.js';
import { countryOf, telHref } from '../../language/phone.js';
import type { Helpline } from '../../model/city.js';
import { stripTerms } from './city-strip.terms.js';
import { linked, row } from './row.js';
import type { StripSetting } from './strip-setting.js';

const handset = 'M8 4H5a2 2 0 0 0-2 2 15 15 0 0 0 15 15 2 2 0 0 0 2-2v-3l-4-2-2 2a12 12 0 0 1-6-6l2-2z';

/**
 * A number to call, as the city groups it. Its link says, to those who hear it without what stands around, whose it is
 * and when somebody answers.
 *
 * @param home BCP 47 tag of the feed, whose country the number follows where it names none.
 * @param copyButton What copies the number; there is none for what cannot be dialled.
 */
export function helplineView(
  { title, phone, country, hours, url, language }: Helpline,
  { tag, say }: StripSetting,
  home: string,
  copyButton: unknown,
): TemplateResult {
  const terms = termsFor(stripTerms, tag);
  const href = telHref(phone, country ?? countryOf(home));
  const name = title === undefined ? terms.helpline : say(title, language);
  const open = hours && say(hours, language);
  const number = html`<a part="phone" dir="ltr" href=${href ?? nothing}
    ><span class="hidden">${name}: </span>${phone}${open && html`<span class="hidden">, ${open}</span>`}</a
  >`;
  return row('helpline', handset, linked(name, url), html`${number} ${href && copyButton}`, [
    [open && html`<span aria-hidden="true">${open}</span>`],
  ]);
}
