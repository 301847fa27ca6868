import { html, nothing, svg, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { termsFor } from '../../language/languages.js';
import { seenOf, type Matter } from '../../model/observed.js';
import type { Text } from '../../model/text.js';
import { bell } from '../../theme/bell.js';
import { icon } from '../../theme/icons.js';
import { addStyles } from '../add-styles.js';
import { AnnouncerController } from '../announcer.js';
import { CivicObserveEvent } from '../observe-event.js';
import type { Outcome } from '../outcome.js';
import { titleOf, type KnownMatter } from './known-matter.js';
import { observedList, type Observed } from './observed-list.js';
import { observingStyles } from './observing.styles.js';
import { observingTerms } from './observing.terms.js';
import { originOf } from './origin.js';

const check = icon(svg`<path d="M5 12.5l4.5 4.5L19 7.5" />`);
const ring = icon(svg`<path d=${bell} />`);

/** What the toggle is drawn with. */
export interface ToggleSetting {
  /** BCP 47 tag of the reader's language. */
  readonly tag: string;
  /** The present, in milliseconds since 1970. */
  readonly now: number;
  /** A text of the feed in the reader's language, marked where it is in another. */
  readonly say: (text: Text | undefined, language?: string) => unknown;
  /** It is one of many: where the list is kept is said when it was pressed. */
  readonly isOneOfMany?: boolean;
}

/** The button by which a person observes one matter: what it does is kept on their device, and nowhere else. */
export class ObserveToggle {
  private readonly announcer: AnnouncerController;
  private life = new AbortController();
  /** What a person just did, where that is said beside the button. */
  private done: { readonly id: string; readonly observed: boolean } | undefined;

  /** @param isModal Whether it stands in a dialog, outside of which nothing is heard. */
  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly isModal = false,
  ) {
    addStyles(host, [observingStyles]);
    this.announcer = new AnnouncerController(host);
    host.addController({
      hostConnected: () => {
        if (this.life.signal.aborted) this.life = new AbortController();
        observedList.follow(this.life.signal, () => {
          host.requestUpdate();
        });
      },
      hostDisconnected: () => {
        this.life.abort();
      },
    });
  }

  /** The button for a record of the host, which got its records from these `outcomes`. */
  of(matter: Matter, outcomes: readonly Outcome[], setting: ToggleSetting): TemplateResult {
    return this.view(originOf(matter, outcomes), setting);
  }

  /** The button, and where the list is kept. */
  view(known: KnownMatter, { tag, now, say, isOneOfMany }: ToggleSetting): TemplateResult {
    const terms = termsFor(observingTerms, tag);
    const { feed, id, language } = known;
    const isObserved = observedList.find(feed, id) !== undefined;
    return html`<div class="observing">
      <button
        type="button"
        part="observe"
        class="toggle"
        aria-pressed=${isObserved ? 'true' : 'false'}
        @click=${() => {
          this.toggle(known, tag, now);
        }}
      >
        ${isObserved ? check : ring}<span
          >${terms.observe}<span class="hidden">: ${say(titleOf(known), language)}</span></span
        >
      </button>
      ${
        isOneOfMany && this.done?.id !== id
          ? nothing
          : html`<p class="small muted" role=${this.isModal ? 'status' : nothing}>
              ${this.isModal && this.done?.id === id ? `${this.done.observed ? terms.added : terms.removed} ` : nothing}${this.whereWords(tag)}
            </p>`
      }
    </div>`;
  }

  /** Where the list is kept, or that it is not. */
  whereWords(tag: string): string {
    const { here, notKept } = termsFor(observingTerms, tag);
    return observedList.isKept ? here : notKept;
  }

  /** Leaves off observing `entry`; the host page, which may see to it itself, is told where the matter is known. */
  remove(entry: Observed, matter: Matter | undefined, tag: string): void {
    if (matter && !this.host.dispatchEvent(new CivicObserveEvent(matter, false))) return;
    this.done = { id: entry.id, observed: false };
    observedList.remove(entry);
    this.announcer.say(termsFor(observingTerms, tag).removed, tag);
  }

  private toggle(known: KnownMatter, tag: string, now: number): void {
    const { matter, id, feed, zone, language, isReadable } = known;
    const entry = observedList.find(feed, id);
    if (entry) {
      this.remove(entry, matter, tag);
      return;
    }
    if (!this.host.dispatchEvent(new CivicObserveEvent(matter, true))) return;
    this.done = { id, observed: true };
    observedList.add({
      feed,
      id,
      kind: matter.kind,
      title: titleOf(known),
      seen: seenOf(matter, now, zone),
      ...(isReadable && { isReadable }),
      ...(matter.url !== undefined && { url: matter.url }),
      ...(language !== undefined && { language }),
    });
    const { added, notKept } = termsFor(observingTerms, tag);
    this.announcer.say(observedList.isKept ? added : `${added} ${notKept}`, tag);
  }
}
