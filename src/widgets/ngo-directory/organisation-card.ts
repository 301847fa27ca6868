import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { heading } from '../../element/heading.js';
import { countryOf, telHref } from '../../language/phone.js';
import { textIn } from '../../language/text.js';
import type { Identifier, Organisation } from '../../model/organisation.js';
import type { Text } from '../../model/text.js';
import { clockIcon, squareIcon } from '../../theme/icons.js';
import { globeIcon, letterIcon, phoneIcon, sealIcon } from './icons.js';
import { initials } from './initials.js';
import type { directoryTerms } from './ngo-directory.terms.js';
import { marked } from './query.js';
import { townOf } from './town.js';

/** What a card is drawn with. */
interface Setting {
  readonly terms: (typeof directoryTerms)['pl'];
  /** BCP 47 tag of the language that is read. */
  readonly tag: string;
  /** BCP 47 tag of the feed. */
  readonly language: string | undefined;
  /** Level of the card's heading. */
  readonly level: number;
  /** Words to mark in the name. */
  readonly words: readonly string[];
  /** Address of a picture that may be shown. */
  readonly picture: (address: string | undefined) => string | undefined;
  readonly select: (event: Event, organisation: Organisation) => void;
}

// The dot stays on its line, so that none begins with it.
const apart = '\u00a0· ';

/** One organisation as an item of a list. */
export function organisationCard(organisation: Organisation, setting: Setting): TemplateResult {
  const { legalForm, topics, tags, summary, description } = organisation;
  const about = saying(summary ?? description, organisation, setting);
  const what = [legalForm, placeOf(organisation, setting)].filter(Boolean).join(apart);
  const chips = topics ?? tags ?? [];
  return html`<li part="organisation">
    <div class="who">
      ${logoOf(organisation, setting)}
      <div>
        ${heading(setting.level, nameOf(organisation, setting), `name-${organisation.id}`, 'title')}
        ${what ? html`<p class="small muted">${saying(what, organisation, setting)}</p>` : nothing}
        ${standingOf(organisation, setting)}
      </div>
    </div>
    ${about === nothing ? nothing : html`<p class="about">${about}</p>`}
    ${
      chips.length
        ? html`<ul class="chips small" part="topics">
            ${chips.map((chip) => html`<li>${saying(chip, organisation, setting)}</li>`)}
          </ul>`
        : nothing
    }
    ${numbersOf(organisation.identifiers)} ${contactsOf(organisation, setting)}
  </li>`;
}

/** A text in the reader's language, marked where it is in another one. */
function saying(
  text: Text | undefined,
  { language }: Organisation,
  setting: Setting,
  show: (text: string) => unknown = (text) => text,
): unknown {
  const said = text === undefined ? undefined : textIn(text, setting.tag, language ?? setting.language);
  if (!said?.text) return nothing;
  return said.lang === undefined ? show(said.text) : html`<span lang=${said.lang}>${show(said.text)}</span>`;
}

function nameOf(organisation: Organisation, setting: Setting): unknown {
  const { name, url, website } = organisation;
  const shown = saying(name, organisation, setting, (text) =>
    marked(text, setting.words).map(({ text, found }) => (found ? html`<mark>${text}</mark>` : text)),
  );
  const href = url ?? website;
  return href === undefined
    ? html`<span part="name">${shown}</span>`
    : html`<a
        part="name"
        href=${href}
        @click=${(event: Event) => {
          setting.select(event, organisation);
        }}
        >${shown}</a
      >`;
}

/** The logo in its square, or the initials where there is none or it cannot be had. */
function logoOf({ name, legalForm, logo: stated, language }: Organisation, setting: Setting): TemplateResult {
  const logo = setting.picture(stated);
  return html`<div class="logo" part="logo" aria-hidden="true">
    ${initials(textIn(name, setting.tag, language ?? setting.language).text, legalForm)}
    ${keyed(
      logo,
      logo === undefined
        ? nothing
        : html`<img
            src=${logo}
            alt=""
            width="48"
            height="48"
            loading="lazy"
            decoding="async"
            referrerpolicy="no-referrer"
            @error=${hide}
          />`,
    )}
  </div>`;
}

function hide({ target }: Event): void {
  if (target instanceof HTMLElement) target.hidden = true;
}

/** The town, or the part of it where the organisation is at work. */
function placeOf(organisation: Organisation, setting: Setting): string | undefined {
  const { locations, areas, language } = organisation;
  const [town] = (locations ?? []).flatMap(({ address, name }) =>
    address === undefined
      ? name === undefined
        ? []
        : [textIn(name, setting.tag, language ?? setting.language).text]
      : [townOf(address) ?? address],
  );
  return (
    town ?? areas?.map((area) => textIn(area, setting.tag, language ?? setting.language).text).join(', ')
  );
}

function standingOf({ publicBenefit, state }: Organisation, { terms }: Setting): unknown {
  const mark = (icon: TemplateResult, words: string, tone = '') =>
    html`<p class="small ${tone}" part="status">${icon} ${words}</p>`;
  return [
    state === 'liquidation' ? mark(clockIcon, terms.liquidation, 'warning') : nothing,
    state === 'dissolved' ? mark(squareIcon, terms.dissolved) : nothing,
    publicBenefit ? mark(sealIcon, terms.publicBenefit) : nothing,
  ];
}

function numbersOf(identifiers: readonly Identifier[] = []): unknown {
  const numbers = identifiers.map(({ scheme, id }) => `${scheme} ${id}`);
  return numbers.length ? html`<p class="small muted">${numbers.join(apart)}</p>` : nothing;
}

/** Plain links: each shows the number or address itself, and tells a screen reader whose it is. */
function contactsOf(organisation: Organisation, setting: Setting): unknown {
  const { contacts = [], website } = organisation;
  const phone = organisation.phone ?? contacts.find(({ phone }) => phone)?.phone;
  const email = organisation.email ?? contacts.find(({ email }) => email)?.email;
  const country = countryOf(organisation.language ?? setting.language ?? setting.tag);
  const whose = html`<span class="hidden">, ${saying(organisation.name, organisation, setting)}</span>`;
  const links = [
    phone === undefined ? undefined : ([phoneIcon, telHref(phone, country), phone] as const),
    email === undefined ? undefined : ([letterIcon, `mailto:${email}`, email] as const),
    website === undefined ? undefined : ([globeIcon, website, siteOf(website)] as const),
  ].filter((link) => link !== undefined);
  return links.length
    ? html`<ul class="contacts small" part="contacts">
        ${links.map(
          ([icon, href, text]) =>
            html`<li>
              ${icon}
              ${href === undefined ? html`<bdi>${text}</bdi>` : html`<a part="contact" href=${href}><bdi>${text}</bdi>${whose}</a>`}
            </li>`,
        )}
      </ul>`
    : nothing;
}

/** What people say for an address: the site's name, without `www.`. */
const siteOf = (address: string): string => new URL(address).hostname.replace(/^www\./, '');
