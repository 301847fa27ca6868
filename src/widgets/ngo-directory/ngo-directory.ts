import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { FeedElement } from '../../element/feed-element.js';
import { frameStyles } from '../../element/filters/frame.styles.js';
import { heading } from '../../element/heading.js';
import { pictureFor } from '../../element/picture.js';
import { searchFieldStyles } from '../../element/search-field.styles.js';
import type { Source } from '../../element/sources.js';
import type { FeedContent } from '../../formats/format.js';
import { organisation } from '../../formats/vocabulary/organisation.js';
import type { Organisation } from '../../model/organisation.js';
import { DirectoryAttributes } from './directory-attributes.js';
import { DirectoryChoice } from './directory-choice.js';
import { foundIn, shownOf, totalsIn, type Stock } from './directory-records.js';
import { DirectoryLibrary } from './directory-library.js';
import type { DirectorySetting } from './directory-setting.js';
import { styles } from './ngo-directory.styles.js';
import { directoryTerms, loadDirectoryTerms } from './ngo-directory.terms.js';
import { OrganisationShelf } from './organisation-shelf.js';
import { PrintController } from '../../element/print-controller.js';
import { searchForm } from './search-form.js';
import { countWords, dissolvedView, moreView } from './summary-view.js';

/** Fewer than this a person sees at a glance: filtering them would take longer. */
const manyRecords = 6;

/**
 * Organisations of a city, found by whatever a person remembers of them: a word of the name, the street, the topic, the
 * register number, with or without its ł.
 *
 * @tag civic-ngo-directory
 * @summary Organisations, searchable by name, place, topic and register number.
 * @slot - Shown until the feed is read, and kept where it cannot be: a list of links, say. With `src="#id"` the one with that id is the feed.
 * @fires {CivicLoadEvent} civic-load - The feed was read. Does not bubble.
 * @fires {CivicErrorEvent} civic-error - The feed could not be had; `code` says why. Does not bubble.
 * @fires {CivicFilterEvent} civic-filter - A person searched or filtered; `query` and `count` say for what, and how many were found.
 * @fires {CivicSelectEvent} civic-select - A person followed the name of an organisation; cancel it to go elsewhere.
 * @fires {CivicExportEvent} civic-export - A person takes organisations home; cancel it to make the file yourself.
 * @fires {CivicObserveEvent} civic-observe - A person begins to observe an organisation, or leaves off; cancel it to keep that yourself.
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
 * @csspart hours - Whether it is open now.
 * @csspart dialog - The details of an organisation.
 * @csspart observe - The button by which a person observes an organisation.
 * @csspart map - The map.
 * @csspart take-home - What may be taken home.
 * @csspart source - Whose data are shown, where that is said.
 * @csspart shortlist - The person's own list.
 * @csspart more - The button for the next ones.
 * @csspart pages - Links to the pages of a server's answers.
 * @csspart state - The note on a feed that is old or cannot be had.
 * @cssprop [--civic-accent=light-dark(#164a8a, #a3c8f7)] - Links, and what was found.
 */
export class NgoDirectory extends DirectoryAttributes {
  static override styles: CSSResultGroup = [FeedElement.styles, searchFieldStyles, frameStyles, styles];

  /** @internal */ override readonly vocabulary = [organisation];

  /** @internal What the first feed says of itself. */
  content: FeedContent | undefined;
  private readonly library = new DirectoryLibrary(this);
  private readonly printer = new PrintController(this, () => {
    this.requestUpdate();
    this.performUpdate();
  });
  private readonly choice = new DirectoryChoice(this, this.library, this.clock);
  private readonly shelf = new OrganisationShelf(this, this.library, this.choice);
  /** @internal */ readonly loadWords = loadDirectoryTerms;

  /** @internal BCP 47 tag of the reader's language. */
  get tag(): string {
    return this.language.tag;
  }

  /** @internal IANA zone of the feed. */
  get zone(): string {
    return this.feed.timeZone;
  }

  /** @internal A table or a list of the page is read anew when it changes. */
  override sources(): readonly Source[] {
    return super
      .sources()
      .map((source) => (source.src?.startsWith('#') ? { ...source, reader: this } : source));
  }

  /** @internal Answers what the address of the page asks for, or what was asked of the feed before. */
  async prepare(records: readonly Organisation[], first?: FeedContent): Promise<void> {
    this.content = first;
    this.library.take(records);
    await Promise.all([this.language.ready, this.shelf.prepare()]);
    if (this.choice.isOwn || this.choice.answer || this.library.isRemote || this.choice.isHeld)
      await this.choice.ask();
  }

  /** @internal How many there are, or were found, in words. */
  countWords(): string {
    const isNarrow = !!this.choice.answer && !!this.library.finder?.narrows(this.choice.state);
    return countWords(totalsIn(this.stock), isNarrow, this.terms, this.tag);
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
    if (this.jsonLd && this.list.length && !this.choice.isHeld)
      void this.shelf.describe(shownOf(this.stock), this.setting);
    if (!this.hasFilters) return;
    this.library.loadAtRest();
    this.choice.panel.watch(this.renderRoot.querySelector('#filters'));
  }

  protected override renderEmpty(): unknown {
    // What stands in it is no list of organisations: it stays as it is.
    if (/^#./.test(this.src) && this.querySelector(`#${CSS.escape(this.src.slice(1))}`)) return nothing;
    return html`${heading(this.headingLevel, this.name)}
      <p>${this.terms.empty}</p>`;
  }

  protected override renderRecords(): TemplateResult {
    const { choice, library, terms, shelf, tag, setting, stock } = this;
    const [shown, totals, { finder }, { state, answer }] = [shownOf(stock), totalsIn(stock), library, choice];
    // Better none than one that the host page does not want here.
    if (choice.isHeld) return html`${choice.faultView()}<slot></slot>`;
    return html`${heading(this.headingLevel, this.name)}
      <div class=${this.hasFilters ? 'finder filtered' : 'finder'}>
        ${searchForm(terms, choice)}
        ${this.hasFilters ? (finder?.panel(choice, setting) ?? html`<div class="panel"></div>`) : nothing}
        <div class="found" aria-busy=${String(choice.isAsking)}>
          <div class="summary">
            <p part="count" tabindex="-1"><bdi>${this.countWords()}</bdi></p>
            ${dissolvedView(totals, state.dissolved, terms, tag, choice.showDissolved)}
            ${answer ? finder?.sorts(choice, setting) : nothing}
          </div>
          ${answer ? finder?.chosen(choice, setting) : nothing}
          ${this.alphabet ? library.letters?.lettersView(choice, tag) : nothing} ${choice.faultView()}
          ${shelf.view(shown, setting)}
          ${moreView(shelf.chosen ? 0 : totals.total - shown.length - (answer?.pages?.before ?? 0), setting, choice.unfold)}
          ${answer && this.urlState ? library.pagesView?.(choice, tag) : nothing}
          ${shelf.below(shown.length && totals.total, setting)}
        </div>
      </div>`;
  }

  /** @internal All that was found, for a map or a table to take home. */
  found(): Promise<readonly Organisation[]> {
    return foundIn(this.stock);
  }

  /** @internal The organisation called `id`, where the directory has it. */
  organisation(id: string): Organisation | undefined {
    return this.choice.items.find((one) => one.id === id) ?? this.library.organisation(id);
  }

  /** @internal What the directory is called. */
  get name(): string {
    return this.label || this.terms.heading;
  }

  private get stock(): Stock {
    const { list, choice, shelf, printer, tag, content, problems } = this;
    const { isPrinting } = printer;
    const isBeginning = this.hasFilters && !this.library.finder && !choice.unfolded;
    return { list, choice, content, chosen: shelf.chosen, isPrinting, isBeginning, problems, tag };
  }

  /** The organisations as they are read: of a long feed, piece by piece. */
  private get list(): readonly Organisation[] {
    return this.feed.records as readonly Organisation[];
  }

  private get hasFilters(): boolean {
    return (this.list.length >= manyRecords || !!this.searchType) && this.facets !== 'none';
  }

  private get setting(): DirectorySetting {
    const [{ clock, shelf }, { finder }, marks] = [this, this.library, this.choice.answer?.marks ?? []];
    return {
      tag: this.tag,
      say: (text, own) => this.say(text, own),
      plain: (text, own) => this.plain(text, own),
      terms: this.terms,
      language: this.content?.language,
      outcomes: this.feed.outcomes,
      zone: this.zone,
      now: clock.now,
      level: this.headingLevel + 1,
      opens: this.details === 'dialog',
      mark: (text, isName) => (finder && marks.length ? finder.markedText(text, marks, isName) : text),
      ...(marks.length && this.library.elsewhere?.(marks, this.tag, this.content?.language)),
      picture: (address) => pictureFor(this, address),
      until: clock.until.bind(clock),
      select: shelf.follow,
    };
  }

  private get terms(): typeof directoryTerms.pl {
    return this.language.terms(directoryTerms);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'civic-ngo-directory': NgoDirectory;
  }
}
