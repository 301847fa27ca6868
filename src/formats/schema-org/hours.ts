import { hoursOfSchedules } from '../foreign/hours.js';
import { type Json, type Things } from './nodes.js';

/** When something is open, in the syntax of OpenStreetMap, which `openingHours` is close to. */
export function hoursOf(json: Json, things: Things): string | undefined {
  const specified = hoursOfSchedules(
    things.objects(json['openingHoursSpecification']).flatMap((one) => scheduleOf(one, things) ?? []),
  );
  return specified ?? (things.texts(json['openingHours']).join('; ') || undefined);
}

function scheduleOf(specification: Json, things: Things): object | undefined {
  const { opens, closes, validFrom, validThrough } = specification;
  const days = [specification['dayOfWeek']]
    .flat()
    .map((day) => (things.text(day) ?? things.address(day) ?? '').replace(/^.*[/#:]/, '').slice(0, 2));
  // Public holidays are no day of the week, and midnight to midnight is how “closed” is said.
  const byday = days.filter((day) => /^(?:Mo|Tu|We|Th|Fr|Sa|Su)$/.test(day));
  if ((days.some(Boolean) && !byday.length) || opens === closes) return undefined;
  return {
    ...(byday.length ? { byday } : { freq: 'DAILY' }),
    opens_at: opens,
    closes_at: closes,
    valid_from: validFrom,
    valid_to: validThrough,
  };
}
