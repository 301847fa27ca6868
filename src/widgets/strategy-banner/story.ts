import { html, type TemplateResult } from 'lit';
import { termsFor } from '../../language/languages.js';
import type { Strategy } from '../../model/strategy.js';
import { documentsView, mainDocumentNote } from './documents-view.js';
import { milestonesView } from './milestones-view.js';
import { relatedView } from './related-view.js';
import type { Setting, StorySetting } from './setting.js';
import { storyTerms } from './story.terms.js';
import { placeOnTimeline, timelineView } from './timeline-view.js';
import type { Validity } from './validity.js';
import { visionView } from './vision-view.js';

export { storyStyles as styles } from './story.styles.js';
/** @public Called through the module that the banner has loaded, as those below. */
export { placeOnTimeline };

// What the banner tells beyond its first view, in a file of its own, which is not waited for.

/** The line of its years, the vision, the quotations and the dates. @public */
export function storyView(strategy: Strategy, validity: Validity, setting: Setting): TemplateResult {
  const own = withStoryTerms(setting);
  return html`${mainDocumentNote(strategy, own)} ${timelineView(validity, own)} ${visionView(strategy, own)}
  ${milestonesView(strategy, own)}`;
}

/** The other documents, and what the strategy is related to. @public */
export function sideView(strategy: Strategy, setting: Setting): TemplateResult {
  const own = withStoryTerms(setting);
  return html`${documentsView(strategy, own)} ${relatedView(strategy, own)}`;
}

const withStoryTerms = (setting: Setting): StorySetting => ({
  ...setting,
  terms: termsFor(storyTerms, setting.tag),
});
