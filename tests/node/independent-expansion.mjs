// What ical.js makes of a calendar by itself, with its own events and iterators; none of our code. Zones go by their names.
import ICAL from 'ical.js';

const formats = new Map();

function wallOf(instant, zone) {
  if (!formats.has(zone))
    formats.set(
      zone,
      new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' }),
    );
  return formats.get(zone).format(instant).replace(' ', 'T');
}

/** The first instant at which the clocks of `zone` show `wall`; of an hour that is skipped, an hour later. */
function instantOf(wall, zone) {
  const naive = Date.parse(`${wall}Z`);
  const offsets = [-86_400_000, 86_400_000].map(
    (step) => Date.parse(`${wallOf(naive + step, zone)}Z`) - naive - step,
  );
  const [first] = offsets
    .map((offset) => naive - offset)
    .filter((instant) => wallOf(instant, zone) === wall)
    .sort((one, other) => one - other);
  return first ?? naive - offsets[0];
}

const isZone = (name) => {
  try {
    return !!new Intl.DateTimeFormat('en', { timeZone: name });
  } catch {
    return false;
  }
};

/**
 * Every entry of a calendar that starts in the years given: a day, or an instant.
 *
 * @returns {{ month: string, start: string, title: string }[]} Months on the clocks of `home`.
 */
export function entriesIn(text, home, firstYear, lastYear) {
  const found = [];
  const stated = (time, tzid) => {
    const written = time.toString();
    if (time.isDate) return written.slice(0, 10);
    if (written.endsWith('Z')) return Date.parse(written);
    return instantOf(written, tzid && isZone(tzid) ? tzid : home);
  };
  const startOf = (component) => {
    const property = component.getFirstProperty('dtstart');
    return stated(property.getFirstValue(), property.getParameter('tzid'));
  };
  const add = (start, component) => {
    const month = (typeof start === 'string' ? start : wallOf(start, home)).slice(0, 7);
    const year = Number(month.slice(0, 4));
    if (year < firstYear || year > lastYear) return;
    const title = String(component.getFirstPropertyValue('summary') ?? '').trim();
    found.push({ month, start: typeof start === 'string' ? start : new Date(start).toISOString(), title });
  };
  const root = ICAL.parse(text);
  for (const calendar of (typeof root[0] === 'string' ? [root] : root).map(
    (one) => new ICAL.Component(one),
  )) {
    const byUid = new Map();
    for (const component of calendar.getAllSubcomponents('vevent')) {
      const uid = component.getFirstPropertyValue('uid') ?? Symbol();
      byUid.set(uid, [...(byUid.get(uid) ?? []), component]);
    }
    for (const components of byUid.values()) {
      const changed = components.filter((one) => one.hasProperty('recurrence-id'));
      const masters = components.filter((one) => !changed.includes(one));
      const series = masters.find((one) => one.hasProperty('rrule') || one.hasProperty('rdate'));
      for (const master of masters) if (master !== series) add(startOf(master), master);
      const used = new Set();
      if (series) expand(series);
      for (const one of changed) if (!used.has(one)) add(startOf(one), one);

      function expand(component) {
        const first = component.getFirstProperty('dtstart');
        const tzid = first.getParameter('tzid');
        const event = new ICAL.Event(component, { exceptions: [] });
        const daysOut = component
          .getAllProperties('exdate')
          .filter((property) => property.type === 'date')
          .flatMap((property) => property.getValues().map((value) => value.toString()));
        // RFC 5545 has the start among the dates; ical.js leaves it out where there is no rule.
        if (!component.hasProperty('rrule')) add(startOf(component), component);
        const iterator = event.iterator();
        for (let next = iterator.next(); next && next.year <= lastYear; next = iterator.next()) {
          if (next.year < firstYear - 1 || daysOut.includes(next.toString().slice(0, 10))) continue;
          const start = stated(next, tzid);
          const override = changed.find((one) => {
            const property = one.getFirstProperty('recurrence-id');
            return stated(property.getFirstValue(), property.getParameter('tzid')) === start;
          });
          if (override) used.add(override);
          add(override ? startOf(override) : start, override ?? component);
        }
      }
    }
  }
  return found;
}
