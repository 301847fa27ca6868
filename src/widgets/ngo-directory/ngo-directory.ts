import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { CivicSelectEvent } from '../../element/events.js';
import { FeedElement } from '../../element/feed-element.js';
import { heading } from '../../element/heading.js';
import { pictureFor } from '../../element/picture.js';
import { searchFieldStyles } from '../../element/search-field.styles.js';
import { organisation } from '../../formats/vocabulary/organisation.js';
import { formatNumber } from '../../language/numbers.js';
import type { Organisation } from '../../model/organisation.js';
import { DirectoryChoice } from './directory-choice.js';
import { DirectoryLibrary } from './directory-library.js';
import { firstPage } from './first-page.js';
import { styles } from './ngo-directory.styles.js';
import { directoryTerms } from './ngo-directory.terms.js';
import { organisationCard } from './organisation-card.js';
import { PrintController } from './print-controller.js';
import { searchForm } from './search-form.js';
import type { FinderSetting } from './search/finder-setting.js';
import { countWords, dissolvedView, isDissolved, totalsOf, type Totals } from './summary-view.js';

/** Fewer than this a person sees at a glance: filtering them would take longer. */
const manyRecords = 6;

/**
 * Organisations of a city, found by whatever a person remembers of them: a word of the name, the street, the topic, the
 * register number, with or without its ł.
 *
 * @tag civic-ngo-directory
 * @summary Organisations, searchable by name, place, topic and register number.
 * @slot - Shown until the feed is read, and kept where it cannot be: a list of links, say.
 * @fires {CivicLoadEvent} civic-load - The feed was read. Does not bubble.
 * @fires {CivicErrorEvent} civic-error - The feed could not be had; `code` says why. Does not bubble.
 * @fires {CivicFilterEvent} civic-filter - A person searched or filtered; `query` and `count` say for what, and how many were found.
 * @fires {CivicSelectEvent} civic-select - A person followed the name of an organisation; cancel it to go elsewhere.
 * @csspart heading - The heading.
 * @csspart search - The search field with its label.
 * @csspart filters - The filters.
 * @csspart chips - What was chosen, to be taken back.
 * @csspart letters - The letters that names begin with.
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

  /** Keeps the search and the filters in the address of the page, so that they can be shared. */
  @property({ type: Boolean, attribute: 'url-state' }) urlState = false;

  /** The filters, by name, separated by blanks; default: all that tell the organisations apart. */
  @property() facets = '';

  /** Shows the letters that names begin with. */
  @property({ type: Boolean, attribute: 'a-z' }) alphabet = false;

  private readonly library = new DirectoryLibrary(this);
  private readonly printer = new PrintController(this, () => {
    this.requestUpdate();
    this.performUpdate();
  });
  private readonly choice = new DirectoryChoice(this, this.library);
  // Beside the list there is room for the filters; else they wait, not drawn, until somebody unfolds them.
  private readonly panelSight = new IntersectionObserver((entries) => {
    const { choice } = this;
    if (entries.some((entry) => entry.isIntersecting) && !choice.answer && !choice.isAsking)
      void choice.ask();
  });

  /** BCP 47 tag of the reader's language. */
  get tag(): string {
    return this.language.tag;
  }

  /** BCP 47 tag of the feed. */
  get feedLanguage(): string | undefined {
    return this.feed.feed?.language;
  }

  get hasRecords(): boolean {
    return this.list.length > 0;
  }

  /** Answers what the address of the page asks for, or what was asked of the feed before. */
  async prepare(records: readonly Organisation[]): Promise<void> {
    this.library.take(records);
    if (this.choice.isOwn || this.choice.answer) await this.choice.ask();
  }

  /** How many there are, or were found, in words. */
  countWords(): string {
    const { choice, library, terms, totals, tag } = this;
    return countWords(totals, !!choice.answer && !!library.finder?.narrows(choice.state), terms, tag);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.panelSight.disconnect();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await this.choice.asked;
    return super.getUpdateComplete();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.library.turnsOver() && this.choice.answer) void this.choice.ask();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!this.hasFilters) return;
    this.library.loadAtRest(() => {
      this.requestUpdate();
    });
    const groups = this.renderRoot.querySelector('#filters');
    if (groups) this.panelSight.observe(groups);
  }

  protected override renderEmpty(): TemplateResult {
    return html`${this.renderHeading()}
      <p>${this.terms.empty}</p>`;
  }

  protected override renderRecords(): TemplateResult {
    const { choice, terms, shown, totals, tag, setting } = this;
    const { finder } = this.library;
    const { state, answer } = choice;
    const search = (query: string) => {
      if (query !== choice.state.query) choice.change({ ...choice.state, query });
    };
    const submit = () => {
      choice.tell();
    };
    const showDissolved = (dissolved: boolean) => {
      choice.change({ ...choice.state, dissolved });
    };
    return html`${this.renderHeading()}
      <div class=${this.hasFilters ? 'finder filtered' : 'finder'}>
        ${searchForm({ terms, query: state.query, search, submit })}
        ${this.hasFilters ? (finder?.panel(choice, setting) ?? html`<div class="panel"></div>`) : nothing}
        <div class="found" aria-busy=${String(choice.isAsking)}>
          <div class="summary">
            <p part="count" tabindex="-1"><bdi>${this.countWords()}</bdi></p>
            ${dissolvedView(totals, state.dissolved, terms, tag, showDissolved)}
            ${answer ? finder?.sorts(choice, setting) : nothing}
          </div>
          ${answer ? finder?.chosen(choice, setting, this.alphabet) : nothing}
          ${shown.length ? this.renderCards(shown) : nothing} ${this.renderMore(totals.total - shown.length)}
        </div>
      </div>`;
  }

  private renderHeading(): TemplateResult {
    return heading(this.headingLevel, this.label || this.terms.heading);
  }

  private renderCards(organisations: readonly Organisation[]): TemplateResult {
    const { language, headingLevel, library, choice } = this;
    const { finder } = library;
    const marks = choice.answer?.marks ?? [];
    const setting = {
      terms: this.terms,
      tag: language.tag,
      picture: (address: string | undefined) => pictureFor(this, address),
      language: this.feedLanguage,
      level: headingLevel + 1,
      mark: (text: string) => (finder && marks.length ? finder.markedText(text, marks) : text),
      select: this.onSelect,
    };
    return html`<ul class="organisations" aria-labelledby="heading">
      ${organisations.map((organisation) => organisationCard(organisation, setting))}
    </ul>`;
  }

  private renderMore(left: number): unknown {
    if (left <= 0) return nothing;
    return html`<button type="button" part="more" @click=${this.onMore}>
      ${this.terms.more} (${formatNumber(left, this.tag)})
    </button>`;
  }

  /** The organisations that have a card: what was found, or the first ones by name. */
  private get shown(): readonly Organisation[] {
    const { choice, printer } = this;
    const { isPrinting } = printer;
    if (choice.answer) {
      const all = isPrinting ? choice.answer.items(Infinity, new AbortController().signal) : choice.items;
      return all instanceof Promise ? choice.items : all;
    }
    const alive = this.list.filter((one) => !isDissolved(one));
    return firstPage(alive, isPrinting ? Infinity : choice.length, this.tag, this.feedLanguage);
  }

  /** The organisations as they are read: of a long feed, piece by piece. */
  private get list(): readonly Organisation[] {
    return this.feed.records as readonly Organisation[];
  }

  private get totals(): Totals {
    return this.choice.answer ?? totalsOf(this.list);
  }

  private get hasFilters(): boolean {
    return this.list.length >= manyRecords && this.facets !== 'none';
  }

  private get setting(): FinderSetting {
    return {
      tag: this.tag,
      say: (text, language) => this.say(text, language),
      plain: (text, language) => this.plain(text, language),
    };
  }

  private get terms(): typeof directoryTerms.pl {
    return this.language.terms(directoryTerms);
  }

  private readonly onMore = async (): Promise<void> => {
    const next = this.choice.length;
    await this.choice.more();
    await this.updateComplete;
    const card = this.renderRoot.querySelectorAll<HTMLElement>('[part="organisation"]')[next];
    const link = card?.querySelector<HTMLElement>('a');
    if (card && !link) card.tabIndex = -1;
    (link ?? card)?.focus();
  };

  private readonly onSelect = (event: Event, organisation: Organisation): void => {
    if (!this.dispatchEvent(new CivicSelectEvent(organisation))) event.preventDefault();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'civic-ngo-directory': NgoDirectory;
  }
}
