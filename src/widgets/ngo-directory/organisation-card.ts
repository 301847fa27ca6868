import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { heading } from '../../element/heading.js';
import { textIn, unbroken } from '../../language/text.js';
import { saysHours, type Identifier, type Organisation } from '../../model/organisation.js';
import type { Text } from '../../model/text.js';
import { clockIcon, squareIcon } from '../../theme/icons.js';
import { phoneHref, siteOf } from './contact/contact-links.js';
import type { DirectorySetting } from './directory-setting.js';
import { globeIcon, letterIcon, phoneIcon, sealIcon } from './icons.js';
import { initials } from './initials.js';
import { townOf } from './town.js';

/** What a card cannot do without; the rest is there where the directory has more to show. */
type Setting = Partial<DirectorySetting> &
  Pick<DirectorySetting, 'terms' | 'tag' | 'language' | 'level' | 'mark' | 'picture' | 'select'>;

// The dot stays on its line, so that none begins with it.
const apart = '\u00a0· ';

/** One organisation as an item of a list. */
export function organisationCard(organisation: Organisation, setting: Setting): TemplateResult {
  const { summary, description } = organisation;
  const about = saying(summary ?? description, organisation, setting, setting.passage ?? beginning);
  const what = whatOf(organisation, setting);
  return html`<li part="organisation">
    <div class="who">
      ${logoOf(organisation, setting)}
      <div>
        ${heading(setting.level, nameOf(organisation, setting), `name-${organisation.id}`, 'title')}
        ${what === nothing ? nothing : html`<p class="small muted">${what}</p>`}
        ${standingOf(organisation, setting)} ${openOf(organisation, setting)}
      </div>
    </div>
    ${about === nothing ? nothing : html`<p class="about">${about}</p>`} ${topicsOf(organisation, setting)}
    ${numbersOf(organisation.identifiers, setting)} ${setting.elsewhere?.(organisation, true)}
    ${contactsOf(organisation, setting)}
    ${setting.keep?.(organisation, saying(organisation.name, organisation, setting), setting.tag)}
    ${setting.below?.(organisation)}
  </li>`;
}

/** Topics, or the tags of the item where it has none, as chips. */
export function topicsOf(organisation: Organisation, setting: Setting): unknown {
  const chips = organisation.topics ?? organisation.tags ?? [];
  return chips.length
    ? html`<ul class="chips small" part="topics">
        ${[...new Set(chips)].map((chip) => html`<li>${saying(chip, organisation, setting, found(setting))}</li>`)}
      </ul>`
    : nothing;
}

// Two lines are shown, and on paper what they begin with.
const most = 400;

const beginning = (text: string): string => (text.length > most ? `${text.slice(0, most).trimEnd()}…` : text);

/** Form and town: what an organisation is, in one line. */
export function whatOf(organisation: Organisation, setting: Setting): unknown {
  const { legalForm } = organisation;
  const parts = [legalForm, placeOf(organisation, setting), setting.distance?.(organisation)];
  const what = parts.filter(Boolean).join(apart);
  return what ? saying(what, organisation, setting, found(setting)) : nothing;
}

const found =
  ({ mark }: Setting) =>
  (text: string): unknown =>
    mark(text, false);

/** Whether it is open now. Its line is there before that is known, so that nothing jumps. */
function openOf(organisation: Organisation, setting: Setting): unknown {
  const { hours, tag, zone = 'UTC', now, until = () => undefined } = setting;
  if (now === undefined || !saysHours(organisation)) return nothing;
  const open = hours?.openView(hours.mainHours(organisation), { tag, zone, now, until });
  return hours && !open ? nothing : html`<p class="small" part="hours">${open ?? '\u00a0'}</p>`;
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
  const shown = show(unbroken(said.text, said.lang ?? setting.tag));
  return said.lang === undefined ? shown : html`<span lang=${said.lang}>${shown}</span>`;
}

/** The name: a link where there is an address, a button where it only opens the details. */
export function nameOf(organisation: Organisation, setting: Setting): unknown {
  const { name, url, website } = organisation;
  const shown = saying(name, organisation, setting, setting.mark);
  const href = url ?? website;
  const follow = (event: Event) => {
    setting.select(event, organisation);
  };
  if (href !== undefined) return html`<a part="name" href=${href} @click=${follow}>${shown}</a>`;
  return setting.opens
    ? html`<button type="button" class="link" part="name" @click=${follow}>${shown}</button>`
    : html`<span part="name">${shown}</span>`;
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
export function placeOf(
  organisation: Organisation,
  setting: Pick<Setting, 'tag' | 'language'>,
): string | undefined {
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

/** What is to be known first: liquidation, public benefit. */
export function standingOf({ publicBenefit, state }: Organisation, { terms }: Setting): unknown {
  const mark = (icon: TemplateResult, words: string, tone = '') =>
    html`<p class="small ${tone}" part="status">${icon} ${words}</p>`;
  return [
    state === 'liquidation' ? mark(clockIcon, terms.liquidation, 'warning') : nothing,
    state === 'dissolved' ? mark(squareIcon, terms.dissolved) : nothing,
    publicBenefit ? mark(sealIcon, terms.publicBenefit) : nothing,
  ];
}

export const numberOf = ({ scheme, id }: Identifier): string => `${scheme} ${id}`;

function numbersOf(identifiers: readonly Identifier[] = [], { mark }: Setting): unknown {
  return identifiers.length
    ? html`<p class="small muted">${mark(identifiers.map(numberOf).join(apart), false)}</p>`
    : nothing;
}

interface Ways {
  readonly phone: string | undefined;
  readonly email: string | undefined;
}

/** The phone and the e-mail address that are shown: its own, else those of whoever answers for it. */
export const waysOf = ({ phone, email, contacts = [] }: Organisation): Ways => ({
  phone: phone ?? contacts.find(({ phone }) => phone)?.phone,
  email: email ?? contacts.find(({ email }) => email)?.email,
});

/** Plain links: each shows the number or address itself, and tells a screen reader whose it is. */
export function contactsOf(organisation: Organisation, setting: Setting): unknown {
  const { website } = organisation;
  const { phone, email } = waysOf(organisation);
  const whose = html`<span class="hidden">, ${saying(organisation.name, organisation, setting)}</span>`;
  const links = [
    phone === undefined ? undefined : ([phoneIcon, phoneHref(phone, organisation, setting), phone] as const),
    email === undefined ? undefined : ([letterIcon, `mailto:${email}`, email] as const),
    website === undefined ? undefined : ([globeIcon, website, siteOf(website)] as const),
  ].filter((link) => link !== undefined);
  return links.length
    ? html`<ul class="contacts small" part="contacts">
        ${links.map(
          ([icon, href, text]) =>
            html`<li>
              ${icon}
              ${href === undefined ? html`<bdi>${found(setting)(text)}</bdi>` : html`<a part="contact" href=${href}><bdi>${found(setting)(text)}</bdi>${whose}</a>`}
            </li>`,
        )}
      </ul>`
    : nothing;
}

/** Puts the focus on the name of a card; on the card where the name leads nowhere. */
export function focusOn(card: HTMLElement | null | undefined): void {
  const name = card?.querySelector<HTMLElement>('[part="name"]:not(span)');
  if (card && !name) card.tabIndex = -1;
  (name ?? card)?.focus();
}
