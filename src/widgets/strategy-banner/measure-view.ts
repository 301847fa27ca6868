import { html, nothing, svg, type TemplateResult } from 'lit';
import { factsView, type Fact } from '../../element/facts.js';
import { formatNumber } from '../../language/numbers.js';
import { formatPeriod } from '../../language/periods.js';
import { textIn } from '../../language/text.js';
import { progressOf, startOfPeriod, type Measure, type Point } from '../../model/measure.js';
import type { Period } from '../../model/period.js';
import { seriesView } from './series-view.js';
import type { PlanSetting } from './setting.js';

/** A figure: where it began, where it is, where it should be, and how far that is; what is not known is said. */
export function measureView(given: Measure, setting: PlanSetting): TemplateResult {
  const { say, terms, tag, zone } = setting;
  const measure = untilNow(given, setting);
  const { title, baseline, baselineOn, target, targetOn, targetText, current, asOf, currentText, source } =
    measure;
  const number = (value: number) => quantity(value, measure, setting);
  const dated = (words: string, on: Period | undefined) =>
    on === undefined ? words : html`${words} <span class="muted">(${formatPeriod(on, tag, zone)})</span>`;
  const facts: readonly Fact[] = [
    [terms.baseline, baseline === undefined ? undefined : dated(number(baseline), baselineOn)],
    [
      terms.now,
      current === undefined && currentText !== undefined
        ? say(currentText)
        : current === undefined
          ? terms.missing
          : dated(number(current), asOf),
    ],
    [
      terms.target,
      target === undefined
        ? targetText === undefined
          ? terms.noTarget
          : say(targetText)
        : dated(number(target), targetOn),
    ],
    [
      terms.source,
      source &&
        (source.url === undefined ? say(source.title) : html`<a href=${source.url}>${say(source.title)}</a>`),
    ],
  ];
  const { series = [] } = measure;
  return html`<div part="measure">
    <p class="measure">${say(title)}</p>
    ${progressView(measure, setting)} ${factsView(facts)}
    ${series.length > 1 ? seriesView(series, measure, setting, number) : nothing}
  </div>`;
}

/** The measure as it is known now: what is dated in the future was not measured; the last of a series is the present. */
function untilNow(measure: Measure, { now, zone }: PlanSetting): Measure {
  const isPast = (on: Period | undefined) => on === undefined || startOfPeriod(on, zone) <= now;
  const series = inOrder(
    (measure.series ?? []).filter(({ date }) => isPast(date)),
    zone,
  );
  const { current, asOf, ...rest } = measure;
  const last = series.at(-1);
  if (current !== undefined && isPast(asOf)) return { ...measure, series };
  return { ...rest, series, ...(last && { current: last.value, asOf: last.date }) };
}

const inOrder = (series: readonly Point[], zone: string): readonly Point[] =>
  [...series].sort((one, other) => startOfPeriod(one.date, zone) - startOfPeriod(other.date, zone));

/** A number with its unit; hundredths are a unit of their own. */
function quantity(value: number, { unit }: Measure, { tag, language }: PlanSetting): string {
  const words = unit === undefined ? '' : textIn(unit, tag, language).text;
  if (words === '%') return formatNumber(value / 100, tag, { style: 'percent', maximumFractionDigits: 1 });
  // A small number is not zero.
  const small = value !== 0 && Math.abs(value) < 0.01 ? { maximumSignificantDigits: 2 } : {};
  const written = formatNumber(value, tag, small);
  return words ? `${written}\u00a0${words}` : written;
}

/** In words, and as a bar that says the same to the eye. Without a target there is nothing to come closer to. */
function progressView(measure: Measure, { terms, tag }: PlanSetting): unknown {
  const progress = progressOf(measure);
  if (!progress) return nothing;
  const { reached, share } = progress;
  // Ninety-nine and a half per cent are not all of it; what computers make of three tenths is no loss.
  const shown =
    share === undefined
      ? undefined
      : formatNumber(Math.floor(share * 100 + 1e-9) / 100, tag, { style: 'percent' });
  const words = reached
    ? terms.reached
    : shown === undefined || share === undefined
      ? terms.notReached
      : share < 0
        ? terms.wrongWay
        : terms.way(shown);
  return html`<p class="progress">
    ${share === undefined && !reached ? nothing : bar(reached ? 1 : Math.max(0, share ?? 0))}
    <span>${words}</span>
  </p>`;
}

const bar = (share: number): TemplateResult =>
  html`<svg class="bar" aria-hidden="true" preserveAspectRatio="none" viewBox="0 0 100 1">
    ${svg`<path class="way" d="M0 .5h100" /><path class="gone" d="M0 .5h${share * 100}" />`}
  </svg>`;
