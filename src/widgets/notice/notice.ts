import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { CivicSelectEvent } from '../../element/events.js';
import { FeedElement } from '../../element/feed-element.js';
import { notice } from '../../formats/vocabulary/notice.js';
import { heading } from '../../element/heading.js';
import { LandmarkNameController } from '../../element/landmark-name.js';
import { pictureFor } from '../../element/picture.js';
import { isValid, type Notice } from '../../model/city.js';
import type { Image } from '../../model/common.js';
import { endOf, startOf } from '../../model/time.js';
import { styles } from './notice.styles.js';
import { noticeTerms } from './notice.terms.js';

/**
 * An advertisement or an announcement, labelled as what it is and shown only while it is valid. With none to show the
 * element takes no room, its label neither.
 *
 * @tag civic-notice
 * @summary A labelled advertisement or announcement.
 * @slot - Shown until the feed is read, and where no notice is valid.
 * @fires {CivicLoadEvent} civic-load - The feed was read. Does not bubble.
 * @fires {CivicErrorEvent} civic-error - The feed could not be had; `code` says why. Does not bubble.
 * @fires {CivicSelectEvent} civic-select - A person followed the notice; cancel it to go elsewhere.
 * @cssstate collapsed - There is nothing to show.
 * @csspart notice - One notice: its frame.
 * @csspart label - “Advertisement” or “Announcement”.
 * @csspart image - The picture.
 * @csspart heading - The title.
 * @csspart link - The link.
 * @csspart summary - The text.
 * @csspart state - The note on a feed that is old or cannot be had.
 * @cssprop [--civic-surface=transparent] - Behind the notice.
 * @cssprop [--civic-border] - The frame.
 */
export class CivicNotice extends FeedElement<'notice'> {
  static override styles: CSSResultGroup = [FeedElement.styles, styles];

  /** @internal */ override readonly vocabulary = [notice];

  private readonly landmark = new LandmarkNameController(this);
  private valid: readonly Notice[] = [];

  protected override render(): TemplateResult {
    this.valid = this.validAt(this.clock.now);
    return super.render();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { states } = this.internals;
    const settled = this.state === 'empty' || this.state === 'ready' || this.state === 'stale';
    if (settled && this.valid.length === 0 && !hasContent(this)) states.add('collapsed');
    else states.delete('collapsed');
  }

  protected override renderEmpty(): unknown {
    return nothing;
  }

  protected override renderRecords(): TemplateResult {
    const [first] = this.valid;
    if (!first) return html`<slot></slot>`;
    const name = this.label || this.language.terms(noticeTerms)[first.label ?? 'announcement'];
    return html`<aside aria-label=${this.landmark.distinct(name)}>
      ${this.valid.map((notice) => this.renderNotice(notice))}
    </aside>`;
  }

  private renderNotice(notice: Notice): TemplateResult {
    const { id, title, summary, image, language, label = 'announcement' } = notice;
    const picture = pictureFor(this, image?.src) ? this.renderImage(image!, notice) : nothing;
    const text = this.say(summary, language);
    return html`<div part="notice">
      <p part="label">${this.language.terms(noticeTerms)[label]}</p>
      <div class="content">
        ${(title ?? summary) === undefined ? this.linked(notice, picture) : picture}
        <div class="words">
          ${title === undefined ? nothing : heading(this.headingLevel, this.linked(notice, this.say(title, language)), `notice-${id}`)}
          ${text === nothing ? nothing : html`<p part="summary">${title === undefined ? this.linked(notice, text) : text}</p>`}
        </div>
      </div>
    </div>`;
  }

  private renderImage({ src, alt }: Image, { title, summary, url, language }: Notice): TemplateResult {
    // A picture that is the whole link has to say where it leads.
    const instead = url !== undefined && (title ?? summary) === undefined ? new URL(url).hostname : '';
    return html`<img
      part="image"
      src=${src}
      alt=${this.plain(alt, language) || instead}
      loading="lazy"
      decoding="async"
      referrerpolicy="no-referrer"
      width="16"
      height="9"
    />`;
  }

  private linked(notice: Notice, content: unknown): unknown {
    const { url, label } = notice;
    if (url === undefined) return content;
    return html`<a
      part="link"
      href=${url}
      rel=${label === 'advertisement' ? 'sponsored' : nothing}
      @click=${(event: Event) => {
        if (!this.dispatchEvent(new CivicSelectEvent(notice))) event.preventDefault();
      }}
      >${content}</a
    >`;
  }

  private validAt(now: number): readonly Notice[] {
    const { timeZone } = this.feed;
    for (const { validFrom, validUntil } of this.records) {
      if (validFrom !== undefined) this.clock.until(startOf(validFrom, timeZone));
      if (validUntil !== undefined) this.clock.until(endOf(validUntil, timeZone));
    }
    return this.records
      .filter((notice) => isValid(notice, now, timeZone) && this.saysSomething(notice))
      .slice(0, this.limit || 1);
  }

  private saysSomething({ title, summary, image }: Notice): boolean {
    return (title ?? summary) !== undefined || pictureFor(this, image?.src) !== undefined;
  }
}

/** Whether the page itself has something to show in `element`. */
function hasContent(element: Element): boolean {
  return [...element.childNodes].some((node) =>
    node instanceof Element
      ? !node.matches('source, script, template')
      : node instanceof Text && node.data.trim(),
  );
}

declare global {
  interface HTMLElementTagNameMap {
    'civic-notice': CivicNotice;
  }
}
