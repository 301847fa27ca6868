import { html } from 'lit';
import { addStyles } from '../../element/add-styles.js';
import { termsFor } from '../../language/languages.js';
import type { Strategy } from '../../model/strategy.js';
import { Brief } from './brief.js';
import { documentsView, mainDocumentNote } from './documents-view.js';
import { milestonesView } from './milestones-view.js';
import { relatedView } from './related-view.js';
import type { Banner, Setting, StorySetting, Told } from './setting.js';
import { storyStyles } from './story.styles.js';
import { storyTerms } from './story.terms.js';
import { placeOnTimeline, timelineView } from './timeline-view.js';
import { visionView } from './vision-view.js';

type Plan = typeof import('./plan.js');

/** What a banner that is not compact tells beyond its first view. @public */
export class Story extends Brief {
  private plan: Plan | undefined;
  private planning: Promise<unknown> | undefined;
  private setting: Setting | undefined;

  constructor(host: Banner) {
    super(host);
    addStyles(host, [storyStyles]);
    host.addController({
      hostUpdated: () => {
        if (this.setting) placeOnTimeline(host.renderRoot, this.setting);
      },
    });
  }

  override told(strategy: Strategy, setting: Setting): Partial<Told> {
    this.setting = setting;
    const own: StorySetting = { ...setting, terms: termsFor(storyTerms, setting.tag) };
    const told = super.told(strategy, setting);
    if (this.hasPlan(strategy)) {
      this.planning ??= this.loadPlan();
      this.coming = Promise.all([this.coming, this.planning]);
    }
    return {
      ...told,
      story: html`${mainDocumentNote(strategy, own)} ${timelineView(own)} ${visionView(strategy, own)}
      ${milestonesView(strategy, own)} ${this.plan?.planView(strategy, setting, this.host.layout === 'full')}`,
      side: html`${documentsView(strategy, own)} ${relatedView(strategy, own)}`,
    };
  }

  private hasPlan({ goals, mission, values }: Strategy): boolean {
    const { layout } = this.host;
    if (layout === 'compact') return false;
    return Boolean(goals) || (layout === 'full' && Boolean(mission ?? values));
  }

  private async loadPlan(): Promise<void> {
    this.plan = await import('./plan.js').catch(() => undefined);
    if (this.plan) addStyles(this.host, [this.plan.planStyles]);
    this.host.requestUpdate();
  }
}

/** @public Called by the banner that has loaded it. */
export { Story as Later };
