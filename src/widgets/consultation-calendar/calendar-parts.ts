import type { CSSResult } from 'lit';
import { readyDates } from '../../language/date-words.js';
import { visitorZone } from '../../model/visitor-zone.js';
import { addStyles } from '../../element/add-styles.js';
import { loadCalendarTerms } from './consultation-calendar.terms.js';
import type { View } from './filters/filter-state.js';

interface Part {
  readonly styles: readonly CSSResult[];
}

/** The parts of a calendar that are loaded when they are used. */
export class CalendarParts {
  finder: typeof import('./filters/finder.js') | undefined;
  month: typeof import('./month/month.js') | undefined;
  windows: typeof import('./windows/windows.js') | undefined;
  further: typeof import('./further/further.js') | undefined;
  zone: typeof import('./zone/zone-note.js') | undefined;
  missing: InstanceType<typeof import('./further/further.js').MissingMonths> | undefined;

  constructor(private readonly host: Element) {}

  /** Asks for what most feeds will need along with the feed, and makes it ready, so that it is there when the feed is. */
  foresee(view: View, tag: string): void {
    void this.load(view, false, false);
    void import('./filters/finder.js').catch(() => undefined);
    void Promise.resolve(loadCalendarTerms(tag))
      .then(() => readyDates(tag))
      .catch(() => undefined);
  }

  /**
   * Loads what `view` needs, the search and filters where `finder` says so, the way to other months where the feed comes in
   * parts, and the note on a `zone` that is not the visitor's. What cannot be had is left out.
   */
  async load(view: View, finder: boolean, isInParts: boolean, zone?: string): Promise<void> {
    const loading: Promise<void>[] = [];
    if (finder && !this.finder)
      loading.push(import('./filters/finder.js').then((part) => void (this.finder = this.dressed(part))));
    if (view === 'month' && !this.month)
      loading.push(import('./month/month.js').then((part) => void (this.month = this.dressed(part))));
    if (view === 'windows' && !this.windows)
      loading.push(import('./windows/windows.js').then((part) => void (this.windows = this.dressed(part))));
    if (isInParts && !this.further)
      loading.push(
        import('./further/further.js').then((part) => {
          this.further = this.dressed(part);
          this.missing = new part.MissingMonths();
        }),
      );
    if (zone && !this.zone && zone !== visitorZone())
      loading.push(import('./zone/zone-note.js').then((part) => void (this.zone = part)));
    await Promise.allSettled(loading);
  }

  private dressed<P extends Part>(part: P): P {
    addStyles(this.host, part.styles);
    return part;
  }
}
