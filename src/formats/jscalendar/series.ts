import type { Override, Recurrence } from '../../model/consultation.js';
import type { When } from '../../model/time.js';
import { isObject } from '../fields.js';
import { rule as ruleField } from '../recurrence-rule.js';
import { SourceDraft } from '../source-draft.js';
import type { Json } from './json.js';
import { isDay, startOf } from './times.js';

const most = 1000;

/** How an event repeats, in the words of RFC 5545; nothing where it does not. */
export function seriesOf(
  event: Json,
  draft: SourceDraft,
  take: (draft: SourceDraft, event: Json) => void,
): Recurrence | undefined {
  const { at } = draft;
  const rules = listIn(event['recurrenceRules'] ?? event['recurrenceRule']);
  const [rrule, ...rrules] = rulesOf('recurrenceRules', rules, event, draft);
  const excluded = listIn(event['excludedRecurrenceRules']);
  const exrules = rulesOf('excludedRecurrenceRules', excluded, event, draft);
  const changes = isObject(event['recurrenceOverrides']) ? Object.entries(event['recurrenceOverrides']) : [];
  const until = rules.length === 1 ? untilOf(rules[0]) : undefined;
  const [rdate, exdate, overrides]: [When[], When[], Override[]] = [[], [], []];
  for (const [key, patch] of changes.slice(0, most)) {
    const when = startOf({ ...event, start: key }, at);
    if (
      typeof when !== 'string' ||
      !/^\d{4}-\d\d-\d\d(?:$|T.*(?:Z|[+-]\d\d:\d\d)$)/.test(when) ||
      Number.isNaN(Date.parse(when))
    ) {
      at.problems.within('recurrenceOverrides', () => at.problems.expected('date', key));
      continue;
    }
    if (!isObject(patch)) continue;
    if (patch['excluded'] === true) exdate.push(when);
    else {
      const changed = overrideOf(event, patch, key, draft, take);
      if (changed) overrides.push({ ...changed, recurrenceId: when });
      // One beyond the end of the rule is one more.
      const isNew = !changed && Object.keys(patch).length === 0;
      if (isNew || rrule === undefined || (until !== undefined && key > until)) rdate.push(when);
    }
  }
  if (rrule === undefined && rdate.length === 0) return undefined;
  return {
    ...(rrule !== undefined && { rrule }),
    ...(rrules.length && { rrules }),
    ...(exrules.length && { exrules }),
    ...(rdate.length && { rdate }),
    ...(exdate.length && { exdate }),
    ...(overrides.length && { overrides }),
  };
}

/** What an occurrence has that the series has not. */
function overrideOf(
  event: Json,
  patch: Json,
  key: string,
  { vocabulary, at, fields }: SourceDraft,
  take: (draft: SourceDraft, event: Json) => void,
): Partial<Override> | undefined {
  const own = new SourceDraft(vocabulary, at);
  const start = typeof patch['start'] === 'string' ? patch['start'] : key;
  at.problems.within(`recurrenceOverrides.${key}`, () => {
    take(own, { ...patched(event, patch), start });
  });
  const original = startOf({ ...event, start: key }, at);
  const changed = Object.entries(own.fields).filter(
    ([name, value]) =>
      !['end', 'richDescription', 'summary'].includes(name) &&
      (name === 'start' ? value !== original : JSON.stringify(value) !== JSON.stringify(fields[name])),
  );
  const lasts =
    'duration' in patch && own.fields['end'] !== undefined ? [['end', own.fields['end']] as const] : [];
  const all = [...changed, ...lasts];
  return all.length ? Object.fromEntries(all) : undefined;
}

/** `event` with the values that `patch` puts at the paths in it. */
function patched(event: Json, patch: Json): Json {
  const result = structuredClone(event) as Record<string, unknown>;
  for (const [path, value] of Object.entries(patch)) {
    const steps = path
      .replace(/^\//, '')
      .split('/')
      .map((step) => step.replace(/~1/g, '/').replace(/~0/g, '~'));
    const last = steps.pop()!;
    if ([last, ...steps].includes('__proto__')) continue;
    let inside = result;
    for (const step of steps) {
      const next = Object.hasOwn(inside, step) ? inside[step] : undefined;
      inside = isObject(next) ? next : (inside[step] = {});
    }
    if (value === null) Reflect.deleteProperty(inside, last);
    else inside[last] = value;
  }
  return result;
}

const untilOf = (rule: unknown): string | undefined =>
  isObject(rule) && typeof rule['until'] === 'string' ? rule['until'] : undefined;

const listIn = (value: unknown): readonly unknown[] => [value ?? []].flat();

const rulesOf = (
  name: string,
  rules: readonly unknown[],
  event: Json,
  draft: SourceDraft,
): readonly string[] =>
  rules.flatMap((rule, index) =>
    draft.at.problems.within(`${name}[${index}]`, () => ruleOf(rule, event, draft) ?? []),
  );

const lists = [
  ['byMonth', 'BYMONTH'],
  ['byMonthDay', 'BYMONTHDAY'],
  ['byYearDay', 'BYYEARDAY'],
  ['byWeekNo', 'BYWEEKNO'],
  ['byHour', 'BYHOUR'],
  ['byMinute', 'BYMINUTE'],
  ['bySecond', 'BYSECOND'],
  ['bySetPosition', 'BYSETPOS'],
] as const;

function ruleOf(rule: unknown, event: Json, { at }: SourceDraft): string | undefined {
  if (!isObject(rule)) return at.problems.expected('rule', rule);
  const { frequency, interval, count, byDay, firstDayOfWeek } = rule;
  const days = (Array.isArray(byDay) ? (byDay as readonly unknown[]) : []).flatMap((one) =>
    isObject(one)
      ? [
          `${typeof one['nthOfPeriod'] === 'number' ? one['nthOfPeriod'] : ''}${String(one['day']).toUpperCase()}`,
        ]
      : [],
  );
  const until = untilOf(rule)
    ?.replace(/[-:]/g, '')
    .slice(0, isDay(event) ? 8 : 15);
  const parts = [
    `FREQ=${String(frequency).toUpperCase()}`,
    typeof interval === 'number' && interval > 1 && `INTERVAL=${interval}`,
    ...lists.map(
      ([name, word]) => Array.isArray(rule[name]) && rule[name].length && `${word}=${rule[name].join(',')}`,
    ),
    days.length && `BYDAY=${days.join(',')}`,
    typeof count === 'number' ? `COUNT=${count}` : until && `UNTIL=${until}`,
    typeof firstDayOfWeek === 'string' && `WKST=${firstDayOfWeek.toUpperCase()}`,
  ];
  return ruleField(parts.filter(Boolean).join(';'), at);
}
