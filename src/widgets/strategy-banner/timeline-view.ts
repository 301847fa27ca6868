import { html, nothing } from 'lit';
import { endOf, startOf } from '../../model/time.js';
import type { StorySetting } from './setting.js';

type Present = Pick<StorySetting, 'standing' | 'now' | 'zone'>;

/** Where a validity and the present lie on a line that holds both, in hundredths of its length. */
interface Timeline {
  readonly from: number;
  readonly to: number;
  readonly now: number;
}

/** @returns Nothing for a validity without a beginning or an end: it has no length. */
function timelineOf({ standing: { from, to }, now, zone }: Present): Timeline | undefined {
  if (from === undefined || to === undefined) return undefined;
  const [start, end] = [startOf(from, zone), endOf(to, zone)];
  if (end <= start) return undefined;
  const first = Math.min(start, now);
  const length = Math.max(end, now) - first;
  const place = (instant: number) => ((instant - first) / length) * 100;
  return { from: place(start), to: place(end), now: place(now) };
}

/** The bar of its years. Its points are set by {@link placeOnTimeline}: a strict page refuses `style` in a template. */
export function timelineView(setting: StorySetting): unknown {
  if (!timelineOf(setting)) return nothing;
  const { from = '', to = '' } = setting.standing;
  const [first, last] = [from.slice(0, 4), to.slice(0, 4)];
  return html`<div class="timeline small" part="timeline" aria-hidden="true">
    <p class="now"><span>${setting.terms.today}</span></p>
    <div class="track"></div>
    <p class="years">
      <span><span>${first}</span>${first === last ? nothing : html`<span>${last}</span>`}</span>
    </p>
  </div>`;
}

/** Sets the points of the bar that is drawn in `root`. */
export function placeOnTimeline(root: ParentNode, present: Present): void {
  const bar = root.querySelector<HTMLElement>('.timeline');
  for (const [name, place] of Object.entries(timelineOf(present) ?? {}))
    bar?.style.setProperty(`--_${name}`, String(place));
}
