import { html, type TemplateResult } from 'lit';
import { termsFor } from '../../language/languages.js';
import type { Strategy } from '../../model/strategy.js';
import { documentsView } from './documents-view.js';
import { milestonesView } from './milestones-view.js';
import { relatedView } from './related-view.js';
import type { Setting } from './setting.js';
import { storyTerms, type StoryTerms } from './story.terms.js';
import { visionView } from './vision-view.js';

// What the banner tells beyond its first view, in a file of its own: many pages show a title and a button.

/** What the parts of the story are drawn with. */
export interface StorySetting extends Omit<Setting, 'terms'> {
  readonly terms: StoryTerms;
}

/** The vision, the quotations and the dates. */
export function storyView(strategy: Strategy, setting: Setting): TemplateResult {
  const own = withStoryTerms(setting);
  return html`${visionView(strategy, own)} ${milestonesView(strategy, own)}`;
}

/** The other documents, and what the strategy is related to. */
export function sideView(strategy: Strategy, setting: Setting): TemplateResult {
  const own = withStoryTerms(setting);
  return html`${documentsView(strategy, own)} ${relatedView(strategy, own)}`;
}

const withStoryTerms = (setting: Setting): StorySetting => ({
  ...setting,
  terms: termsFor(storyTerms, setting.tag),
});
