import { html, type TemplateResult } from 'lit';
import { countryOf, telHref } from '../../../language/phone.js';
import type { Organisation } from '../../../model/organisation.js';
import type { DirectorySetting } from '../directory-setting.js';

/** What people say for an address: the site's name, without `www.`. */
export const siteOf = (address: string): string => new URL(address).hostname.replace(/^www\./, '');

/** The `tel:` address of what a feed says under “phone”; nothing where that holds no number. */
export function phoneHref(
  phone: string,
  { language }: Organisation,
  setting: Pick<DirectorySetting, 'language' | 'tag'>,
): string | undefined {
  return telHref(phone, countryOf(language ?? setting.language ?? setting.tag));
}

/** A telephone number as a link; where none is in it, its words. */
export function phoneLink(
  phone: string,
  organisation: Organisation,
  setting: Pick<DirectorySetting, 'language' | 'tag'>,
): TemplateResult {
  const href = phoneHref(phone, organisation, setting);
  return href === undefined ? html`<bdi>${phone}</bdi>` : html`<a href=${href}><bdi>${phone}</bdi></a>`;
}
