import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { AddressController } from '../../element/address-controller.js';
import { AnnouncerController } from '../../element/announcer.js';
import { CivicFilterEvent, CivicSelectEvent } from '../../element/events.js';
import { FeedElement } from '../../element/feed-element.js';
import { heading } from '../../element/heading.js';
import { searchFieldStyles } from '../../element/search-field.styles.js';
import { organisation } from '../../formats/vocabulary/organisation.js';
import { languageOf } from '../../language/languages.js';
import { formatNumber } from '../../language/numbers.js';
import { plural } from '../../language/plural.js';
import type { Organisation } from '../../model/organisation.js';
import { styles } from './ngo-directory.styles.js';
import { directoryTerms } from './ngo-directory.terms.js';
import { organisationCard } from './organisation-card.js';
import { OrganisationIndex } from './organisation-index.js';
import { marked, queryWords } from './query.js';
import { searchForm } from './search-form.js';

const step = 50;

// Long enough for a screen reader to have echoed what was typed, and for a browser that counts changes of the address.
const pause = 700;

/**
 * Organisations of a city, found by whatever a person remembers of them: a word of the name, the street, the topic, the
 * register number, with or without its ł.
 *
 * @tag civic-ngo-directory
 * @summary Organisations, searchable by name, place, topic and register number.
 * @slot - Shown until the feed is read, and kept where it cannot be: a list of links, say.
 * @fires {CivicLoadEvent} civic-load - The feed was read. Does not bubble.
 * @fires {CivicErrorEvent} civic-error - The feed could not be had; `code` says why. Does not bubble.
 * @fires {CivicFilterEvent} civic-filter - A person searched; `query` and `count` say for what, and how many were found.
 * @fires {CivicSelectEvent} civic-select - A person followed the name of an organisation; cancel it to go elsewhere.
 * @csspart heading - The heading.
 * @csspart search - The search field with its label.
 * @csspart count - How many organisations there are, or were found.
 * @csspart organisation - The card of one organisation.
 * @csspart logo - The square with its logo or initials.
 * @csspart title - The heading of a card.
 * @csspart name - The name in it: a link where there is an address.
 * @csspart status - What is to be known first: public benefit, liquidation.
 * @csspart topics - Its topics.
 * @csspart contacts - Its phone, e-mail and website.
 * @csspart contact - One of these links.
 * @csspart more - The button for the next ones.
 * @csspart state - The note on a feed that is old or cannot be had.
 * @cssprop [--civic-accent=light-dark(#164a8a, #a3c8f7)] - Links, and what was found.
 */
export class NgoDirectory extends FeedElement<'organisation'> {
  static override styles: CSSResultGroup = [FeedElement.styles, searchFieldStyles, styles];

  override readonly vocabulary = [organisation];

  /** Keeps the search in the address of the page, so that it can be shared. */
  @property({ type: Boolean, attribute: 'url-state' }) urlState = false;

  @state() private query = '';
  /** How many cards are unfolded beyond the first. */
  @state() private unfolded = 0;
  @state() private dissolvedToo = false;
  @state() private printing = false;

  private index = new OrganisationIndex([], '');
  private pausing: ReturnType<typeof setTimeout> | undefined;
  private readonly announcer = new AnnouncerController(this);
  private readonly address = new AddressController(this, (query) => {
    clearTimeout(this.pausing);
    this.query = query;
    this.unfolded = 0;
  });

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('beforeprint', this.onPrint);
    window.addEventListener('afterprint', this.onPrint);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('beforeprint', this.onPrint);
    window.removeEventListener('afterprint', this.onPrint);
    clearTimeout(this.pausing);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { records, language, index } = this;
    if (index.organisations !== records || index.tag !== language.tag)
      this.index = new OrganisationIndex(records, language.tag, this.feed.feed?.language);
  }

  protected override renderEmpty(): TemplateResult {
    return html`${this.renderHeading()}
      <p>${this.terms.empty}</p>`;
  }

  protected override renderRecords(): TemplateResult {
    const found = this.found();
    const shown = this.printing ? found : found.slice(0, (this.limit || step) + this.unfolded);
    return html`${this.renderHeading()} ${this.renderSearch()}
    ${shown.length ? this.renderCards(shown) : this.renderNone()}
    ${
      found.length > shown.length
        ? html`<button type="button" part="more" @click=${this.onMore}>
            ${this.terms.more} (${formatNumber(found.length - shown.length, this.language.tag)})
          </button>`
        : nothing
    }`;
  }

  private renderHeading(): TemplateResult {
    return heading(this.headingLevel, this.label || this.terms.heading);
  }

  private renderCards(organisations: readonly Organisation[]): TemplateResult {
    const { language, headingLevel, feed } = this;
    const setting = {
      terms: this.terms,
      tag: language.tag,
      picture: (address: string | undefined) => this.picture(address),
      language: feed.feed?.language,
      level: headingLevel + 1,
      mark: (text: string) =>
        marked(text, queryWords(this.query)).map(({ text, found }) =>
          found ? html`<mark>${text}</mark>` : text,
        ),
      select: this.onSelect,
    };
    return html`<ul class="organisations" aria-labelledby="heading">
      ${organisations.map((organisation) => organisationCard(organisation, setting))}
    </ul>`;
  }

  private renderSearch(): TemplateResult {
    const { query, dissolvedToo } = this;
    return searchForm({
      terms: this.terms,
      query,
      count: this.countWords(),
      dissolved: this.index.find(query).filter(isDissolved).length,
      dissolvedToo,
      search: this.search,
      submit: this.onPause,
      showDissolved: this.showDissolved,
    });
  }

  private renderNone(): unknown {
    // Where all are dissolved, there is no search to be taken back.
    if (!this.searching) return nothing;
    return html`<button type="button" @click=${this.onClear}>${this.terms.clear}</button>`;
  }

  private get terms(): typeof directoryTerms.pl {
    return this.language.terms(directoryTerms);
  }

  private found(): readonly Organisation[] {
    const found = this.index.find(this.query);
    return this.dissolvedToo ? found : found.filter((organisation) => !isDissolved(organisation));
  }

  private countWords(): string {
    const { tag } = this.language;
    const { organisations, found, none } = this.terms;
    const { length } = this.found();
    const count = `${formatNumber(length, tag)} ${plural(tag, length, organisations)}`;
    return this.searching ? (length ? found(count) : none) : count;
  }

  private get searching(): boolean {
    return queryWords(this.query).length > 0;
  }

  /** Tells what a person caused: the host page at once; ears and the address when the person pauses. */
  private tell(): void {
    this.unfolded = 0;
    this.dispatchEvent(new CivicFilterEvent(this.query, this.found().length));
    clearTimeout(this.pausing);
    this.pausing = setTimeout(this.onPause, pause);
  }

  private readonly onPause = (): void => {
    clearTimeout(this.pausing);
    this.announcer.say(this.countWords(), languageOf(this.language.tag));
    this.address.keep(this.query.trim());
  };

  private readonly search = (query: string): void => {
    if (query === this.query) return;
    this.query = query;
    this.tell();
  };

  private readonly showDissolved = (show: boolean): void => {
    this.dissolvedToo = show;
    this.tell();
  };

  private readonly onClear = (): void => {
    this.search('');
    this.renderRoot.querySelector<HTMLElement>('#query')?.focus();
  };

  private readonly onMore = async (): Promise<void> => {
    const next = (this.limit || step) + this.unfolded;
    this.unfolded += step;
    await this.updateComplete;
    const card = this.renderRoot.querySelectorAll<HTMLElement>('[part="organisation"]')[next];
    const link = card?.querySelector<HTMLElement>('a');
    if (card && !link) card.tabIndex = -1;
    (link ?? card)?.focus();
  };

  /** Paper has no buttons: all that was found is there before the page is printed. */
  private readonly onPrint = ({ type }: Event): void => {
    this.printing = type === 'beforeprint';
    this.performUpdate();
  };

  private readonly onSelect = (event: Event, organisation: Organisation): void => {
    if (!this.dispatchEvent(new CivicSelectEvent(organisation))) event.preventDefault();
  };
}

const isDissolved = ({ state }: Organisation): boolean => state === 'dissolved';

declare global {
  interface HTMLElementTagNameMap {
    'civic-ngo-directory': NgoDirectory;
  }
}
