import { css, html, nothing, type TemplateResult } from 'lit';
import type { FeedController } from '../../../element/feed-controller.js';
import { termsFor } from '../../../language/languages.js';
import { writeDate } from '../../../language/written-date.js';
import type { CalendarChoice } from '../calendar-choice.js';
import type { Span } from '../shown-range.js';
import type { ViewSetting } from '../view-setting.js';
import { furtherTerms } from './further.terms.js';

/**
 * A list of some months, which months they are, and the way to those before and after them.
 *
 * @param count How many entries are in the list.
 * @param range `YYYY-MM-DD/YYYY-MM-DD`.
 */
export function furtherView(
  list: TemplateResult,
  count: number,
  range: string,
  { tag, isFetching }: ViewSetting,
  choice: CalendarChoice,
): TemplateResult {
  const terms = termsFor(furtherTerms, tag);
  const [first = '', last = ''] = range.split('/').map((day) => day.slice(0, 7));
  const go = (direction: keyof Span) => () => {
    choice.further(direction);
  };
  const state = isFetching ? terms.loading : count ? '' : terms.nothing;
  return html`${list}
    <div class="further" part="further">
      <button type="button" @click=${go('before')}>${terms.earlier}</button>
      <p><bdi>${writeDate(tag, false, first, last)}</bdi>${state ? html` · ${state}` : nothing}</p>
      <button type="button" @click=${go('after')}>${terms.later}</button>
    </div>`;
}

/** Tells a person who asked for other months which of them could not be had. */
export class MissingMonths {
  private wasFetching = false;

  /**
   * To be called after drawing.
   *
   * @returns Whether there was something to say.
   */
  tell({ isFetching, gaps, view }: FeedController, tag: string, say: (words: string) => void): boolean {
    const isOver = this.wasFetching && !isFetching && gaps.length > 0;
    this.wasFetching = isFetching;
    if (isOver && view) say(view.gapWords(gaps, tag));
    return isOver;
  }
}

/** What stands where nothing is known yet. */
export const loadingWords = (tag: string): string => termsFor(furtherTerms, tag).loading;

export const styles = [
  css`
    .further {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: calc(var(--_gap) / 2) var(--_gap);
      margin-block-start: calc(var(--_gap) * 1.5);
    }
    @media print {
      .further button {
        display: none;
      }
    }
  `,
];
