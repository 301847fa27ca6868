import { html, nothing } from 'lit';
import { countryOf, telHref } from '../../../language/phone.js';
import type { Party } from '../../../model/common.js';
import type { CivicEvent, Consultation } from '../../../model/consultation.js';
import type { DetailsSetting } from './details-setting.js';

/** An e-mail address as a link that shows it. */
export const mailLink = (email: string): unknown => html`<a href="mailto:${email}"><bdi>${email}</bdi></a>`;

/** A telephone number as a link, as the city writes it; as mere words where it holds no number. */
export function phoneLink(
  phone: string,
  { language }: Consultation | CivicEvent,
  { language: feedLanguage, tag }: DetailsSetting,
): unknown {
  const href = telHref(phone, countryOf(language ?? feedLanguage ?? tag));
  return href === undefined ? html`<bdi>${phone}</bdi>` : html`<a href=${href}><bdi>${phone}</bdi></a>`;
}

/** Who to turn to: a name that leads to its page, and each way to reach it on a line of its own. */
export function partyView(
  party: Party | undefined,
  record: Consultation | CivicEvent,
  setting: DetailsSetting,
): unknown {
  if (!party) return nothing;
  const { name, url, email, phone } = party;
  const words = setting.say(name ?? url, record.language);
  const lines = [
    words === nothing
      ? nothing
      : html`<p>${url === undefined ? words : html`<a href=${url}>${words}</a>`}</p>`,
    email === undefined ? nothing : html`<p>${mailLink(email)}</p>`,
    phone === undefined ? nothing : html`<p>${phoneLink(phone, record, setting)}</p>`,
  ].filter((line) => line !== nothing);
  return lines.length ? lines : nothing;
}
