import type { Override, Recurrence } from '../../model/consultation.js';
import type { When } from '../../model/time.js';
import { isObject, rule as ruleField } from '../fields.js';
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
  const rules = [event['recurrenceRules'] ?? event['recurrenceRule'] ?? []].flat() as readonly unknown[];
  const rrule = rules.length ? ruleOf(rules[0], event, draft) : undefined;
  for (const [index, other] of rules.entries())
    if (index > 0)
      at.problems.within(`recurrenceRules[${index}]`, () => at.problems.expected('rule', shownRule(other)));
  const changes = isObject(event['recurrenceOverrides']) ? Object.entries(event['recurrenceOverrides']) : [];
  const until = untilOf(rules[0]);
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

const shownRule = (rule: unknown): string =>
  isObject(rule) ? `a second rule (${String(rule['frequency'])})` : 'a second rule';

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
  const { problems } = at;
  return problems.within('recurrenceRule', () => {
    if (!isObject(rule)) return problems.expected('rule', rule);
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
  });
}
