import { html, nothing } from 'lit';
import type { Contact, Organisation } from '../../../model/organisation.js';
import type { DetailsSetting } from '../details/details-setting.js';
import { globeIcon, letterIcon, phoneIcon } from '../icons.js';
import { phoneLink, siteOf } from './contact-links.js';

/** Every way to reach an organisation, its own first; a number that stands twice is said once. */
export function contactsView(organisation: Organisation, setting: DetailsSetting): unknown {
  const { phone, email, website, links = [], contacts = [], language } = organisation;
  const said = new Set([phone, email]);
  const ways = [
    phone && way(phoneIcon, phoneLink(phone, organisation, setting)),
    email && way(letterIcon, mailLink(email)),
    website && way(globeIcon, html`<a href=${website}><bdi>${siteOf(website)}</bdi></a>`),
    ...links.map(
      ({ title, url }) => url && way(globeIcon, html`<a href=${url}>${setting.say(title, language)}</a>`),
    ),
  ].filter(Boolean);
  const others = contacts
    .map((contact) => contactView(contact, said, organisation, setting))
    .filter((view) => view !== nothing);
  if (ways.length + others.length === 0) return nothing;
  return html`<ul class="ways">
    ${ways}${others}
  </ul>`;
}

const mailLink = (email: string) => html`<a href="mailto:${email}"><bdi>${email}</bdi></a>`;

const way = (icon: unknown, link: unknown) => html`<li class="way">${icon}<span>${link}</span></li>`;

/** A person or office: its part in the whole, and its own numbers. */
function contactView(
  { name, role, url, email, phone, note }: Contact,
  said: Set<string | undefined>,
  organisation: Organisation,
  setting: DetailsSetting,
): unknown {
  const { language } = organisation;
  const own = [phone, email].filter((one) => one !== undefined && !said.has(one));
  for (const one of own) said.add(one);
  const title = [setting.say(name, language), setting.say(role, language)].filter((one) => one !== nothing);
  if (own.length === 0 && url === undefined && note === undefined) return nothing;
  return html`<li>
    ${
      title.length
        ? html`<p class="strong">
            ${title.map((one, index) => html`${index ? ', ' : nothing}${url && !index ? html`<a href=${url}>${one}</a>` : one}`)}
          </p>`
        : url &&
          html`<p>
            <a href=${url}><bdi>${siteOf(url)}</bdi></a>
          </p>`
    }
    ${phone !== undefined && own.includes(phone) ? html`<p class="way">${phoneIcon}<span>${phoneLink(phone, organisation, setting)}</span></p>` : nothing}
    ${email !== undefined && own.includes(email) ? html`<p class="way">${letterIcon}<span>${mailLink(email)}</span></p>` : nothing}
    ${note === undefined ? nothing : html`<p class="small muted lines">${setting.say(note, language)}</p>`}
  </li>`;
}
