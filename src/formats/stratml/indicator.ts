import { startOfPeriod, type Measure, type Point } from '../../model/measure.js';
import type { ReadContext } from '../format.js';
import type { XmlElement } from '../xml/element.js';
import { numberWritten } from '../written-numbers.js';
import { dateIn, partOf, partsOf, saidIn, wordsOf } from './words.js';

/** One result of an indicator, wanted or reached. */
interface Result {
  readonly value?: number;
  /** It is said to be in hundredths. */
  readonly percent?: boolean;
  readonly on?: string;
  readonly text?: string;
}

/** Reads an indicator: nothing where it measures nothing. */
export function measureOf(indicator: XmlElement, context: ReadContext): readonly Measure[] {
  const title = saidIn(indicator, 'measurementdimension');
  const counted = saidIn(indicator, 'unitofmeasurement');
  const instances = partsOf(indicator, 'measurementinstance');
  const targets = instances.flatMap((instance) => resultsOf(instance, 'targetresult', counted, context));
  const actuals = instances
    .flatMap((instance) => resultsOf(instance, 'actualresult', counted, context))
    .filter((result) => isPast(result, indicator, context));
  const [target, current] = [latest(targets), latest(actuals)];
  const name = title ?? target?.text ?? current?.text;
  if (!name) return [];
  const unit = counted ?? (target?.percent || current?.percent ? '%' : undefined);
  const series = actuals.flatMap(({ value, on }): Point[] =>
    value === undefined || on === undefined ? [] : [{ date: on, value }],
  );
  const said = {
    unit,
    target: target?.value,
    targetOn: target?.on,
    targetText: target?.text === name ? undefined : target?.text,
    current: current?.value,
    asOf: current?.on,
    currentText: current?.text === name ? undefined : current?.text,
    direction: target?.value === undefined ? undefined : directionIn(`${name} ${target.text ?? ''}`),
    series: series.length > 1 ? series.sort((one, other) => (one.date < other.date ? -1 : 1)) : undefined,
  };
  return [
    { title: name, ...Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)) },
  ];
}

/** Indicators do not say which way is better, unless their words do; then nobody may judge them. */
const directionIn = (words: string): Measure['direction'] =>
  falling.test(words) ? 'down' : rising.test(words) ? 'up' : 'unknown';

const falling =
  /\b(?:reduc|decreas|lower|fewer|less|cut|minimi[sz]|eliminat|shrink)|zmniejsz|ogranicz|mniej|spad|obniż|redukcj|зменш|знижен|verringer|senk|reduzier|weniger/i;
const rising =
  /\b(?:increas|rais|more|grow|expand|improv|maximi[sz]|at least)|zwiększ|wzrost|więcej|podnie|збільш|зростан|erhöh|steiger|mehr/i;

/** The last of `results` with a number, by date where they have one; without numbers, the last with words. */
function latest(results: readonly Result[]): Result | undefined {
  const numbers = results.filter(({ value }) => value !== undefined);
  const [last] = [...(numbers.length ? numbers : results)].sort((one, other) =>
    (one.on ?? '') < (other.on ?? '') ? 1 : -1,
  );
  return last;
}

const undetermined = /\b(?:to be determined|tbd|placeholder)\b/i;

function resultsOf(
  instance: XmlElement,
  name: string,
  unit: string | undefined,
  { problems }: ReadContext,
): readonly Result[] {
  const element = partOf(instance, name);
  const words = wordsOf(element, 'description');
  const text = words && !undetermined.test(words) ? words : undefined;
  const written = saidIn(element, 'numberofunits');
  const value = written === undefined ? undefined : numberWritten(written, unit);
  if (typeof value === 'string')
    problems.within(
      `${name === 'targetresult' ? 'TargetResult' : 'ActualResult'}.NumberOfUnits`,
      () => problems.expected({ least: -Infinity, most: Infinity }, value),
      element?.line,
    );
  // Programs write a zero where nothing was filled in, beside words that say so.
  const isKnown = typeof value === 'number' && !(value === 0 && words !== undefined && !text);
  const known = isKnown ? value : undefined;
  const percent = isKnown && /%\s*$/.test(written ?? '');
  const on = dateIn(element, 'enddate') ?? dateIn(element, 'startdate');
  const dated = on !== undefined && /^\d{4}(?:-\d\d){0,2}(?:T|$)/.test(on) ? on.slice(0, 10) : undefined;
  if (known === undefined && text === undefined) return [];
  return [
    {
      ...(known !== undefined && { value: known }),
      ...(percent && { percent }),
      ...(dated && { on: dated }),
      ...(text && { text }),
    },
  ];
}

/** What is dated in the future was not reached, whatever it is called. */
function isPast(
  { on }: Result,
  { line }: XmlElement,
  { problems, now, timeZone = 'UTC' }: ReadContext,
): boolean {
  if (on === undefined || startOfPeriod(on, timeZone) <= now) return true;
  problems.within('ActualResult', () => problems.warning('future-result', on), line);
  return false;
}
