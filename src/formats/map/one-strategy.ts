import type { FeedDocument } from '../document.js';
import { isObject } from '../fields.js';
import type { FeedContent, ReadContext } from '../format.js';
import { contentOf } from '../foreign/reading.js';
import { word, type Row } from '../foreign/values.js';
import { periodIn } from '../linked-plan/values.js';
import { numberWritten } from '../written-numbers.js';
import { standingCalled } from '../standings.js';
import { datesIn, orderIn } from './date-pattern.js';
import { goalsPerRow, type Line, type ReadMap } from './field-map.js';
import { linesThatFit, put } from './mapped.js';
import { valueOf, valuesAt, type Dates } from './mapped-values.js';
import type { Rows } from './rows.js';

type Said = Record<string, unknown>;

/**
 * Reads a list of commitments as one strategy: each row is a goal, in the theme that it names, with the figure that it is
 * judged by. What is said of the whole strategy stands beside the list, in its first row, or in the map.
 */
export function readStrategyOfRows(
  document: FeedDocument,
  map: ReadMap,
  { rows, format }: Rows,
  context: ReadContext,
): Promise<FeedContent> {
  const how: Dates = { read: map.pattern ? datesIn(map.pattern) : undefined, order: orderIn(map.pattern) };
  const isGoal = ({ field: [name] }: Line) => name === goalsPerRow;
  const ofRows = map.lines
    .filter(isGoal)
    .map((line) => ({ ...line, field: ['goals', ...line.field.slice(1)] }));
  const fitting = linesThatFit({ ...map, lines: ofRows }, rows, context)
    .map((line) => ({ ...line, field: line.field.slice(1) }))
    .filter(({ field: [name = ''] }) => isField(name, context));
  const whole = map.lines.filter((line) => !isGoal(line));
  const around = isObject(document.json) ? document.json : {};
  const isAround = ({ paths }: Line) =>
    paths.length === 0 || paths.some((path) => valuesAt(around, path).length > 0);
  const ofWhole = linesThatFit({ ...map, lines: whole.filter((line) => !isAround(line)) }, rows, context);
  const says: Said = {};
  for (const line of whole.filter(isAround)) put(says, line.field, valueOf(line, around, how));
  for (const line of ofWhole) put(says, line.field, ofAllRows(line, rows as readonly Row[], how));
  says['goals'] = inThemes((rows as readonly Row[]).map((row) => goalIn(row, fitting, how)));
  return contentOf(
    format,
    document,
    { rows: says, tell: () => ({ kind: 'strategy', says }), timeZone: map.zone },
    context,
  );
}

const fieldsOfGoals = 'id number title description url status status_text measures group'.split(' ');

/** Said once, and not for each row. */
function isField(name: string, { problems }: ReadContext): boolean {
  if (fieldsOfGoals.includes(name)) return true;
  problems.within('map', () =>
    problems.within(goalsPerRow, () =>
      problems.within(name, () => {
        problems.warning('unknown-field', name);
      }),
    ),
  );
  return false;
}

/** What the rows say of the whole: the last day on which one was changed, else what the first says that says something. */
function ofAllRows(line: Line, rows: readonly Row[], how: Dates): unknown {
  const values = rows
    .map((row) => valueOf(line, row, how))
    .filter((value) => value !== undefined)
    .map((value) => (line.field[0] === 'updated' ? dayWithin(value) : value));
  return line.field[0] === 'updated' ? values.sort().at(-1) : values[0];
}

/** The day in a sentence such as “updated on 03/04/2026”. */
function dayWithin(value: unknown): unknown {
  const [, day = '', month = '', year] =
    /\b(\d{1,2})[./](\d{1,2})[./](\d{4})\b/.exec(word(value) ?? '') ?? [];
  return year === undefined ? value : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

interface GoalOfRow {
  readonly theme: string | undefined;
  readonly goal: Said;
}

function goalIn(row: Row, lines: readonly Line[], how: Dates): GoalOfRow {
  const says: Said = {};
  const counted = lines.find(({ field: [name, part] }) => name === 'measures' && part === 'unit');
  const unit = counted && word(valueOf(counted, row, how));
  for (const line of lines) {
    const [name = '', part = ''] = line.field;
    const value = valueOf(line, row, how);
    put(says, line.field, name === 'measures' ? figureIn(part, value, unit) : value);
  }
  const { group, measures, status, ...goal } = says;
  const figure = measures as Said | undefined;
  const judged =
    figure && ['current', 'target', 'current_text', 'baseline'].some((name) => figure[name] !== undefined);
  const label = lines.find(({ field: [name, part] }) => name === 'measures' && part === 'current')?.paths[0];
  return {
    theme: word(group),
    goal: {
      ...goal,
      ...(status !== undefined && { status: standingCalled(word(status) ?? ''), status_text: word(status) }),
      // A figure without a name is called as its column is.
      ...(judged && { measures: [{ title: label, ...figure }] }),
    },
  };
}

const figureIn = (part: string, value: unknown, unit: string | undefined): unknown => {
  if (/_on$|^as_of$/.test(part)) return periodIn(value);
  if (typeof value === 'string' && /^(?:baseline|target|current)$/.test(part))
    return numberWritten(value, unit);
  return value;
};

/** Goals of one theme under it, in the order in which the themes first come; without themes, as they stand. */
function inThemes(rows: readonly GoalOfRow[]): readonly Said[] {
  const themes = new Map<string, Said[]>();
  const goals: Said[] = [];
  for (const { theme, goal } of rows) {
    const known = theme === undefined ? goals : themes.get(theme);
    if (known) known.push(goal);
    else if (theme !== undefined) {
      const own = [goal];
      themes.set(theme, own);
      goals.push({ title: theme, goals: own });
    }
  }
  return goals;
}
