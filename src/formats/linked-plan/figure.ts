import type { Graph, Thing } from './graph.js';
import { bare, numberIn, periodIn, textIn } from './values.js';

type Said = Readonly<Record<string, unknown>>;

/** The first of `keys` that a thing says something under. */
export const first = ({ says }: Thing, ...keys: readonly string[]): unknown =>
  keys.map((key) => says.get(key)).find((value) => value !== undefined && value !== null && value !== '');

/** What a thing is called. */
export const titleOf = (thing: Thing): ReturnType<typeof textIn> =>
  textIn(first(thing, 'name', 'title', 'label', 'preflabel', 'headline', 'statement', 'text'));

const falling =
  /low|decreas|down|reduc|minimi[sz]e|less|spad|mniej|niż|maleją|senk|weniger|fallend|зменш|нижч/i;
const rising = /high|increas|\bup\b|grow|maximi[sz]e|more|wzrost|więcej|wyż|rosną|steig|mehr|збільш|вищ/i;

/** A figure as our own feed has it. */
export function figureOf(thing: Thing, graph: Graph): Said {
  const unit = unitOf(
    textIn(first(thing, 'unittext', 'unit', 'unitofmeasure', 'unitofmeasurement', 'units', 'unitcode')),
  );
  const unitName = unit === undefined || typeof unit === 'string' ? unit : Object.values(unit)[0];
  const amount = (...keys: readonly string[]): { value: unknown; on: string | undefined } => {
    const given = first(thing, ...keys);
    const [inside] = graph.at(thing, ...keys.filter((key) => thing.says.get(key) === given));
    if (!inside) return { value: numberIn(given, unitName), on: undefined };
    const on = periodIn(first(inside, 'date', 'year', 'period', 'asof', 'enddate', 'deadline'));
    return { value: numberIn(first(inside, 'value'), unitName), on };
  };
  const baseline = amount('baseline', 'baselinevalue', 'startvalue', 'initialvalue');
  const target = amount('target', 'targetvalue', 'goalvalue');
  const current = amount('currentvalue', 'current', 'latestvalue', 'actualvalue', 'actual', 'value');
  const way = String(bare(first(thing, 'direction', 'desireddirection', 'polarity', 'trenddirection')) ?? '');
  const isOpen = baseline.value === undefined && typeof target.value === 'number';
  const targetWords = typeof target.value === 'string' ? target.value : undefined;
  const source = textIn(first(thing, 'source', 'datasource'));
  return {
    title: titleOf(thing),
    unit,
    baseline: baseline.value,
    baseline_on: baseline.on ?? periodIn(first(thing, 'baselinedate', 'baselineyear', 'baselineperiod')),
    target: targetWords === undefined ? target.value : undefined,
    target_on: target.on ?? periodIn(first(thing, 'targetdate', 'targetyear', 'deadline', 'duedate')),
    target_text: targetWords,
    current: current.value,
    as_of: current.on ?? periodIn(first(thing, 'asof', 'currentdate', 'currentvaluedate', 'observationdate')),
    // Without a direction or a baseline nobody may say that a target is reached.
    direction: falling.test(way) ? 'down' : rising.test(way) ? 'up' : isOpen ? 'unknown' : undefined,
    series: seriesOf(thing, graph, unitName),
    source: typeof source === 'string' ? linkIn(source) : source && { title: source },
  };
}

const unitOf = (unit: ReturnType<typeof textIn>): typeof unit =>
  typeof unit === 'string' && /^(?:percent(?:age)?|proc\.?|procent|P1|pct)$/i.test(unit) ? '%' : unit;

const linkIn = (text: string): Said =>
  /^https?:\/\/\S+$/.test(text) && URL.canParse(text)
    ? { title: new URL(text).hostname, url: text }
    : { title: text };

/** Its values over time, of which those without a date or a number say nothing. */
function seriesOf(thing: Thing, graph: Graph, unit: string | undefined): readonly Said[] | undefined {
  const points = graph
    .below(thing)
    .filter(({ role }) => role === 'value')
    .flatMap((one) => {
      const date = periodIn(
        first(
          one,
          'date',
          'observationdate',
          'period',
          'observationperiod',
          'refperiod',
          'time',
          'year',
          'quarter',
          'asof',
        ),
      );
      const value = numberIn(
        first(one, 'value', 'obsvalue', 'measuredvalue', 'observedvalue', 'result', 'actual'),
        unit,
      );
      return date === undefined || value === undefined ? [] : [{ date, value }];
    });
  return points.length ? points : undefined;
}
