import { html, nothing } from 'lit';
import { LateToggle } from '../../element/observing/late-toggle.js';
import { formatNumber } from '../../language/numbers.js';
import { termsFor } from '../../language/languages.js';
import type { Strategy } from '../../model/strategy.js';
import { endOf } from '../../model/time.js';
import { briefTerms } from './brief.terms.js';
import { fileWords } from './file-words.js';
import type { Banner, Setting, Told } from './setting.js';

/** What the other parts share with this one: a file that gives nothing but its own exports needs no wrapper. @public */
export { fileWords, formatNumber };

/** What every banner tells beside its first view, in a file of its own, which is not waited for. @public */
export class Brief {
  /** Resolves when all is there that was found to be needed. */
  coming: Promise<unknown> | undefined;
  private readonly toggle: LateToggle;

  constructor(protected readonly host: Banner) {
    this.toggle = new LateToggle(host);
    this.loadToggle();
  }

  /** What there is of it now; it is asked again when more has come. */
  told(strategy: Strategy, setting: Setting): Partial<Told> {
    this.loadToggle();
    const { documents: [document] = [], url, validTo } = strategy;
    const { tag, outcomes, zone } = setting;
    // The banner is drawn anew at midnight in any case; what is over within a day must not be said to last until then.
    if (validTo) this.host.clock.until(endOf(validTo, zone));
    return {
      facts: document && ` ${fileWords(document, tag)}`,
      page: document && url && html`<a href=${url}>${termsFor(briefTerms, tag).more}</a>`,
      toggle: this.host.observe ? this.toggle.of(strategy, outcomes, setting) : nothing,
    };
  }

  /** What is said where there is no strategy. */
  emptyWords(tag: string): string {
    return termsFor(briefTerms, tag).empty;
  }

  private loadToggle(): void {
    if (this.host.observe) this.coming = this.toggle.load();
  }
}

/** @public Called by the banner that has loaded it. */
export { Brief as Later };
