import { html, svg, type TemplateResult } from 'lit';
import { formatPeriod } from '../../language/periods.js';
import { startOfPeriod, type Measure, type Point } from '../../model/measure.js';
import type { PlanSetting } from './setting.js';

/**
 * How a figure changed: a line for the eye, one sentence, and the numbers in a table for whoever wants them.
 *
 * @param series In order, two points at least.
 */
export function seriesView(
  series: readonly Point[],
  { target }: Measure,
  { terms, tag, zone }: PlanSetting,
  number: (value: number) => string,
): TemplateResult {
  const when = ({ date }: Point) => formatPeriod(date, tag, zone);
  const said = (point: Point) => `${number(point.value)} (${when(point)})`;
  const [first, last] = [series[0]!, series.at(-1)!];
  return html`<figure part="series">
    ${chart(series, target, zone)}
    <figcaption class="small">${terms.fromTo(said(first), said(last))}</figcaption>
    <details class="small">
      <summary>${terms.numbers}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">${terms.date}</th>
            <th scope="col">${terms.value}</th>
          </tr>
        </thead>
        <tbody>
          ${series.map(
            (point) =>
              html`<tr>
                <th scope="row">${when(point)}</th>
                <td>${number(point.value)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </details>
  </figure>`;
}

/** Time goes from the left to the right in every language, as on paper. A target is a dashed line. */
function chart(series: readonly Point[], target: number | undefined, zone: string): TemplateResult {
  const times = series.map(({ date }) => startOfPeriod(date, zone));
  const values = series.map(({ value }) => value);
  const across = scale(times, 2, 98);
  // The first of all values is at the bottom: a line that begins at zero would hide most changes, and it has no axis.
  const up = scale(target === undefined ? values : [...values, target], 36, 4);
  const points = series.map((_, index) => `${across(times[index]!)} ${up(values[index]!)}`);
  return html`<svg class="chart" aria-hidden="true" preserveAspectRatio="none" viewBox="0 0 100 40">
    ${target === undefined ? '' : svg`<path class="aim" d="M0 ${up(target)}h100" />`}
    ${svg`<path class="line" d="M${points.join('L')}" />
      <path class="dots" d="${points.map((point) => `M${point}h0`).join('')}" />`}
  </svg>`;
}

/** Places values between `from` and `to`; where all are the same, in the middle. */
function scale(values: readonly number[], from: number, to: number): (value: number) => string {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const place = (value: number) => (most === least ? 0.5 : (value - least) / (most - least));
  return (value) => (from + place(value) * (to - from)).toFixed(2);
}
