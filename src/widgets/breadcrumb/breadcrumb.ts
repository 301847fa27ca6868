import { html, nothing, svg, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { FeedElement } from '../../element/feed-element.js';
import { trail } from '../../formats/vocabulary/trail.js';
import { LandmarkNameController } from '../../element/landmark-name.js';
import type { Trail } from '../../model/city.js';
import type { Source } from '../../element/sources.js';
import type { Link } from '../../model/common.js';
import { icon } from '../../theme/icons.js';
import { styles } from './breadcrumb.styles.js';
import { breadcrumbTerms } from './breadcrumb.terms.js';

const backIcon = icon(svg`<path d="M19.5 12h-15M10 6.5L4.5 12l5.5 5.5" />`);

/**
 * The way from the portal's first page to this one, and the way back. Where there is little room, the steps between the
 * first and the last two are folded behind a button.
 *
 * @tag civic-breadcrumb
 * @summary Where this page stands in the portal, and the way back.
 * @slot - Shown until the feed is read, and kept where it cannot be: the page's own links.
 * @fires {CivicLoadEvent} civic-load - The feed was read. Does not bubble.
 * @fires {CivicErrorEvent} civic-error - The feed could not be had; `code` says why. Does not bubble.
 * @csspart nav - The landmark.
 * @csspart list - The list of steps.
 * @csspart step - The link of a step.
 * @csspart current - The last step: this page.
 * @csspart unfold - The button that shows the steps in between.
 * @csspart back - The link back to the portal.
 * @csspart state - The note on a feed that is old or cannot be had.
 * @cssprop [--civic-accent=light-dark(#164a8a, #a3c8f7)] - The links.
 */
export class Breadcrumb extends FeedElement<'trail'> {
  static override styles: CSSResultGroup = [FeedElement.styles, styles];

  /** @internal */ override readonly vocabulary = [trail];

  /** Describes the trail to search engines, as JSON-LD beside the element. */
  @property({ type: Boolean, attribute: 'json-ld' }) jsonLd = false;

  @state() private unfolded = false;
  private readonly landmark = new LandmarkNameController(this);

  /** Without a feed of its own, the trail that the page has for search engines. @internal */
  override sources(): readonly Source[] {
    const own = super.sources();
    if (own.length > 0) return own;
    const scripts = document.querySelectorAll('script[type="application/ld+json"]:not([data-civic-records])');
    const text = [...scripts]
      .map(({ textContent }) => textContent)
      .find((one) => one.includes('"BreadcrumbList"'));
    return text === undefined ? own : [{ content: text }];
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const [trail] = this.records;
    if (this.jsonLd && trail) void this.describe(trail);
  }

  private async describe(trail: Trail): Promise<void> {
    const { describeTrail } = await import('./trail-description.js');
    if (this.isConnected) describeTrail(this, trail, (text, language) => this.plain(text, language));
  }

  protected override renderEmpty(): unknown {
    return nothing;
  }

  protected override renderRecords(): TemplateResult {
    const terms = this.language.terms(breadcrumbTerms);
    // There is a record where this is called.
    const { steps, back, title, language } = this.records[0]!;
    const last = steps.length - 1;
    const folded = last > 2 && !this.unfolded;
    const name = this.label || this.plain(title, language) || terms.name;
    return html`<nav part="nav" aria-label=${this.landmark.distinct(name)}>
      <ol part="list" class=${folded ? 'folded' : ''}>
        ${steps.map((step, index) =>
          index === last
            ? html`<li>
                <span part="current" aria-current="page"
                  >${this.say(step.title, language)}<span class="hidden"> (${terms.current})</span></span
                >
              </li>`
            : html`<li class=${index > 0 && index < last - 1 ? 'middle' : ''}>
                  ${this.renderStep(step, language)}
                </li>
                ${index === 0 && folded ? this.renderFold(terms.unfold) : nothing}`,
        )}
      </ol>
      ${back?.url === undefined ? nothing : html`<a part="back" href=${back.url}>${backIcon}${this.say(back.title, language)}</a>`}
    </nav>`;
  }

  private renderStep({ title, url }: Link, language: string | undefined): TemplateResult {
    const words = this.say(title, language);
    return url === undefined
      ? html`<span part="step">${words}</span>`
      : html`<a part="step" href=${url}>${words}</a>`;
  }

  private renderFold(words: string): TemplateResult {
    return html`<li class="fold">
      <button part="unfold" type="button" @click=${this.onUnfold}>
        <span aria-hidden="true">…</span><span class="hidden">${words}</span>
      </button>
    </li>`;
  }

  private readonly onUnfold = async (): Promise<void> => {
    this.unfolded = true;
    await this.updateComplete;
    // The button is gone; whoever pressed it goes on where it stood.
    this.renderRoot.querySelector<HTMLElement>('.middle a')?.focus();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'civic-breadcrumb': Breadcrumb;
  }
}
