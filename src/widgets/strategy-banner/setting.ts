import type { ReactiveControllerHost } from 'lit';
import type { ClockController } from '../../element/clock-controller.js';
import type { Outcome } from '../../element/outcome.js';
import type { Standing } from '../../model/strategy.js';
import type { Text } from '../../model/text.js';
import type { PlanTerms } from './plan.terms.js';
import type { StoryTerms } from './story.terms.js';
import type { BannerTerms } from './words/banner.js';

/** What the parts of the banner are drawn with. */
export interface Setting {
  readonly terms: BannerTerms;
  /** BCP 47 tag of the reader's language. */
  readonly tag: string;
  /** IANA zone of the city. */
  readonly zone: string;
  readonly now: number;
  /** Which of the types it is. */
  readonly type: number;
  /** BCP 47 tag of the strategy's texts. */
  readonly language: string | undefined;
  readonly standing: Standing;
  /** What came of the banner's sources. */
  readonly outcomes: readonly Outcome[];
  readonly say: (text: Text | undefined) => unknown;
}

/** The same for what is told beyond the first view. */
export interface StorySetting extends Omit<Setting, 'terms'> {
  readonly terms: StoryTerms;
  /** Level of the headings below the title. */
  readonly level: number;
}

/** The same for its goals. */
export interface PlanSetting extends Omit<StorySetting, 'terms'> {
  readonly terms: PlanTerms;
}

/** What is told beside the first view, by the places where it stands. */
export interface Told {
  /** On the button to the main document, a space before it, without which the words run into one in its name: ` (PDF, 1,2 MB)`. */
  readonly facts: string | undefined;
  /** The way to the strategy's own page, where the button leads to a document. */
  readonly page: unknown;
  readonly toggle: unknown;
  /** Below the lead. */
  readonly story: unknown;
  /** The column beside the text. */
  readonly side: unknown;
}

/** The banner, as those parts know it that are loaded by it. */
export interface Banner extends ReactiveControllerHost, HTMLElement {
  readonly layout: 'banner' | 'compact' | 'full';
  readonly observe: boolean;
  readonly headingLevel: number;
  readonly renderRoot: ParentNode;
  readonly clock: ClockController;
}
