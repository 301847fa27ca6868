import ICAL from 'ical.js';
import type { Recurrence } from '../../model/consultation.js';
import { isObject } from '../fields.js';
import { type Component, propertiesNamed, type Property } from './components.js';
import { isTooOften } from './rules.js';
import { timesOf, type CalendarClock } from './times.js';

/** How an event repeats; nothing where it does not. */
export function recurrenceOf(component: Component, clock: CalendarClock): Recurrence | undefined {
  const [rrule, ...rrules] = rulesNamed(component, 'rrule', clock);
  const exrules = rulesNamed(component, 'exrule', clock);
  const [added = [], left = []] = ['rdate', 'exdate'].map((name) =>
    propertiesNamed(component, name).flatMap((property) => timesOf(property, clock)),
  );
  if (rrule === undefined && added.length === 0) return undefined;
  const [rdate, exdate] = [added.map(({ when }) => when), left.map(({ when }) => when)];
  // A period is an occurrence with an end of its own.
  const overrides = added.flatMap(({ when, until: end }) =>
    end === undefined ? [] : [{ recurrenceId: when, end }],
  );
  const lists = { rrules, exrules, rdate, exdate, overrides };
  const stated = Object.entries(lists).filter(([, list]) => list.length > 0);
  return { ...(rrule !== undefined && { rrule }), ...(Object.fromEntries(stated) as Partial<typeof lists>) };
}

const rulesNamed = (component: Component, name: string, clock: CalendarClock): readonly string[] =>
  propertiesNamed(component, name).flatMap((property) => ruleOf(property, name, clock) ?? []);

function ruleOf(property: Property, name: string, { problems }: CalendarClock): string | undefined {
  const { line, written } = property;
  // ical.js takes EXRULE for a text: it left the standard with RFC 5545, and not the calendars.
  const data =
    typeof property[3] === 'string' ? recurIn(property[3].replace(/\s/g, '').toUpperCase()) : property[3];
  try {
    const rule = ICAL.Recur.fromData(data as Parameters<typeof ICAL.Recur.fromData>[0]);
    // ical.js writes a rule without a frequency, too. What it says has to be written before it is known to be a rule.
    const text = rule.toString();
    if (isObject(data) && rule.freq && !isTooOften(rule)) return text;
  } catch {
    // Said below, in one sentence for both.
  }
  return problems.within(name.toUpperCase(), () => problems.expected('rule', written ?? property[3]), line);
}

function recurIn(text: string): unknown {
  try {
    return ICAL.Recur.fromString(text).toJSON();
  } catch {
    return undefined;
  }
}
