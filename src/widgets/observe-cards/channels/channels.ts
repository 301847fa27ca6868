import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { addStyles } from '../../../element/add-styles.js';
import { AnnouncerController } from '../../../element/announcer.js';
import { Copying } from '../../../element/copying.js';
import { termsFor } from '../../../language/languages.js';
import { countryOf, telHref } from '../../../language/phone.js';
import type { Channel } from '../../../model/observe.js';
import type { CardSetting } from '../card-setting.js';
import { followLink } from '../follow-link.js';
import { otherLinksStyles } from '../other-links.styles.js';
import { channelStyles } from './channels.styles.js';
import { channelTerms } from './channels.terms.js';
import { accountOf, networkOf, pageOf } from './networks.js';

export { markOf } from './marks.js';
export { networkOf } from './networks.js';

/** The ways in which channels are followed beyond a plain link: accounts, calendars, numbers, addresses to copy. */
export class Channels {
  private readonly copying: Copying;
  private readonly announcer: AnnouncerController;
  private calendarLinks: typeof import('../../../export/calendar-links.js') | undefined;

  private dialog: Promise<import('../follow/follow-dialog.js').FollowDialog> | undefined;
  private following: import('../follow/follow-dialog.js').FollowDialog | undefined;

  constructor(private readonly host: LitElement) {
    addStyles(host, [channelStyles, otherLinksStyles]);
    this.copying = new Copying(host);
    this.announcer = new AnnouncerController(host);
  }

  /** Loads what these channels need to be drawn. */
  async prepare(channels: readonly Channel[]): Promise<void> {
    if (channels.some(({ network, feedUrl }) => feedUrl !== undefined && networkOf(network) === 'calendar'))
      this.calendarLinks ??= await import('../../../export/calendar-links.js').catch(() => undefined);
  }

  /** What one can do with a channel. */
  ways(channel: Channel, setting: CardSetting): TemplateResult {
    const { email, phone, feedUrl, network } = channel;
    const { actions } = termsFor(channelTerms, setting.tag);
    const tel = phone === undefined ? undefined : telHref(phone, countryOf(setting.home));
    const page = pageOf(channel);
    const isCalendar = networkOf(network) === 'calendar' && feedUrl !== undefined;
    return html`${isCalendar ? this.calendar(channel, feedUrl, setting) : nothing}
    ${accountOf(channel.handle) && networkOf(network) === 'mastodon' ? this.account(channel, setting) : nothing}
    ${page === undefined ? nothing : this.link(channel, page, this.pageWords(channel, setting), setting)}
    ${phone === undefined ? nothing : this.number(channel, phone, tel, setting)}
    ${email === undefined ? nothing : this.reach(channel, `mailto:${email}`, actions.email, email, setting)}
    ${feedUrl === undefined ? nothing : this.address(channel, feedUrl, isCalendar, setting)}`;
  }

  /** The profile of an account is one of two ways; and a page about a calendar is no calendar. */
  private pageWords({ network, handle }: Channel, { tag }: CardSetting): string {
    const known = networkOf(network);
    const { actions, open } = termsFor(channelTerms, tag);
    if ((known === 'mastodon' && accountOf(handle)) || ['calendar', 'phone', 'email'].includes(known))
      return open;
    return actions[known] ?? termsFor(channelTerms, tag).follow;
  }

  private link(channel: Channel, href: string, words: string, setting: CardSetting): TemplateResult {
    const { open } = termsFor(channelTerms, setting.tag);
    // One button of a card stands out: what leads to a mere page is not the way to follow.
    const plain = { ...channel, primary: channel.primary === true && words !== open };
    return followLink(plain, href, words, { ...setting, selects: () => setting.selects(channel) });
  }

  private number(
    channel: Channel,
    phone: string,
    tel: string | undefined,
    setting: CardSetting,
  ): TemplateResult {
    if (tel === undefined) return html`<p><bdi>${phone}</bdi></p>`;
    return this.reach(channel, tel, termsFor(channelTerms, setting.tag).actions.phone, phone, setting);
  }

  /** A number to call or an address to write to, in words of its own beside what one does with it. */
  private reach(
    channel: Channel,
    href: string,
    words: string | undefined,
    shown: string,
    { selects }: CardSetting,
  ): TemplateResult {
    return html`<div class="follow">
      <a class="button" part="action" href=${href} @click=${selects(channel)}
        >${words}<span class="hidden">: ${shown}</span></a
      >
      <bdi dir="ltr" aria-hidden="true">${shown}</bdi>
    </div>`;
  }

  private account(channel: Channel, { tag, say }: CardSetting): TemplateResult {
    return html`<div class="follow">
      <button
        type="button"
        class=${channel.primary ? 'button primary' : 'button'}
        part="action"
        aria-haspopup="dialog"
        @click=${({ currentTarget }: Event) => {
          void this.follow(channel, currentTarget);
        }}
      >
        <span
          >${termsFor(channelTerms, tag).actions.mastodon}<span class="hidden"
            >: ${say(channel.title, channel.language)}</span
          ></span
        >
      </button>
    </div>`;
  }

  /** The dialog in which a person names the server of their own account, where they were asked. */
  dialogView({ tag, level }: CardSetting): unknown {
    return this.following?.view(tag, level);
  }

  private async follow(channel: Channel, opener: EventTarget | null): Promise<void> {
    this.dialog ??= import('../follow/follow-dialog.js').then(
      ({ FollowDialog }) => new FollowDialog(this.host),
    );
    this.following = await this.dialog;
    this.following.ask(channel, opener);
  }

  private calendar(channel: Channel, feed: string, setting: CardSetting): unknown {
    const { title, language } = channel;
    const links = this.calendarLinks?.subscribeLinks(feed, setting.plain(title, language));
    if (!links) return nothing;
    const { actions, google } = termsFor(channelTerms, setting.tag);
    const others = [
      [links.google, google],
      [links.outlook, 'Outlook.com'],
      [links.office, 'Microsoft 365'],
    ] as const;
    return html`${followLink(channel, links.webcal, actions.calendar ?? '', setting)}
      <ul class="others small">
        ${others.map(
          ([href, words]) =>
            html`<li>
              <a href=${href}>${words}<span class="hidden">: ${setting.say(title, language)}</span></a>
            </li>`,
        )}
      </ul>`;
  }

  private address(
    { id, title, language }: Channel,
    feed: string,
    isCalendar: boolean,
    { tag, plain }: CardSetting,
  ): TemplateResult {
    const terms = termsFor(channelTerms, tag);
    const outcome = this.copying.outcomeOf(feed);
    // References between elements are told apart by blanks.
    const help = `help-${id.replace(/\s+/g, '-')}`;
    return html`<div class="address">
      <label class="small" for="address-${id}">${terms.address}</label>
      <input
        part="address"
        id="address-${id}"
        aria-describedby=${help}
        dir="ltr"
        readonly
        .value=${feed}
        @focus=${({ currentTarget }: FocusEvent) => {
          (currentTarget as HTMLInputElement).select();
        }}
      />
      <button
        type="button"
        part="copy"
        aria-label="${terms.copy}: ${plain(title, language)}"
        @click=${() => this.copy(id, feed, tag)}
      >
        ${terms.copy}
      </button>
      ${outcome ? html`<p class="small">${terms[outcome]}</p>` : nothing}
      <p class="small muted" id=${help}>${isCalendar ? terms.calendarHelp : terms.feedHelp}</p>
    </div>`;
  }

  private async copy(id: string, address: string, tag: string): Promise<void> {
    const outcome = await this.copying.copy(address);
    if (outcome === 'refused') this.host.shadowRoot?.getElementById(`address-${id}`)?.focus();
    this.announcer.say(termsFor(channelTerms, tag)[outcome], tag);
  }
}
