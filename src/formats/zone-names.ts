import { isZone } from '../model/zone.js';

// What Outlook and Exchange call zones, followed by “Standard Time”. Each rule of the world that cities follow is there
// once, so that a zone without a known name can be found by its offsets.
export const windows = new Map([
  ['W. Europe', 'Europe/Berlin'],
  ['Central European', 'Europe/Warsaw'],
  ['Central Europe', 'Europe/Prague'],
  ['Romance', 'Europe/Paris'],
  ['GMT', 'Europe/London'],
  ['Greenwich', 'Atlantic/Reykjavik'],
  ['FLE', 'Europe/Helsinki'],
  ['E. Europe', 'Europe/Chisinau'],
  ['GTB', 'Europe/Bucharest'],
  ['Turkey', 'Europe/Istanbul'],
  ['Russian', 'Europe/Moscow'],
  ['Azores', 'Atlantic/Azores'],
  ['Newfoundland', 'America/St_Johns'],
  ['Atlantic', 'America/Halifax'],
  ['Eastern', 'America/New_York'],
  ['Central', 'America/Chicago'],
  ['Canada Central', 'America/Regina'],
  ['Mountain', 'America/Denver'],
  ['US Mountain', 'America/Phoenix'],
  ['Pacific', 'America/Los_Angeles'],
  ['Alaskan', 'America/Anchorage'],
  ['Aleutian', 'America/Adak'],
  ['Hawaiian', 'Pacific/Honolulu'],
  ['Marquesas', 'Pacific/Marquesas'],
  ['Cuba', 'America/Havana'],
  ['Pacific SA', 'America/Santiago'],
  ['E. South America', 'America/Sao_Paulo'],
  ['SA Pacific', 'America/Bogota'],
  ['South Africa', 'Africa/Johannesburg'],
  ['Israel', 'Asia/Jerusalem'],
  ['Middle East', 'Asia/Beirut'],
  ['Egypt', 'Africa/Cairo'],
  ['Iran', 'Asia/Tehran'],
  ['Arabian', 'Asia/Dubai'],
  ['Afghanistan', 'Asia/Kabul'],
  ['India', 'Asia/Kolkata'],
  ['Nepal', 'Asia/Kathmandu'],
  ['Myanmar', 'Asia/Yangon'],
  ['China', 'Asia/Shanghai'],
  ['Tokyo', 'Asia/Tokyo'],
  ['Aus Central W.', 'Australia/Eucla'],
  ['AUS Central', 'Australia/Darwin'],
  ['Cen. Australia', 'Australia/Adelaide'],
  ['E. Australia', 'Australia/Brisbane'],
  ['AUS Eastern', 'Australia/Sydney'],
  ['Lord Howe', 'Australia/Lord_Howe'],
  ['New Zealand', 'Pacific/Auckland'],
  ['Chatham Islands', 'Pacific/Chatham'],
]);

// What some programs write in the place of a name. Those that are on Intl's list, EST say, know of no summer there.
const abbreviations = new Map([
  ['CEST', 'Europe/Warsaw'],
  ['EEST', 'Europe/Helsinki'],
  ['BST', 'Europe/London'],
  ['EDT', 'America/New_York'],
  ['CST', 'America/Chicago'],
  ['CDT', 'America/Chicago'],
  ['MDT', 'America/Denver'],
  ['PST', 'America/Los_Angeles'],
  ['PDT', 'America/Los_Angeles'],
]);

/** Whether a TZID is one of Windows' names, which say “Time” or begin with an offset. */
export const isWindowsName = (tzid: string): boolean =>
  /(?: Time"*$| Time )|^"*\(?(?:UTC|GMT)[+)-]/i.test(tzid);

/** The zone in a TZID, which may be quoted, doubled, behind somebody's prefix, or Windows'. */
export function zoneNamed(tzid: string): string | undefined {
  const bare = tzid
    .replace(/^(?:TZID=)+/i, '')
    .replace(/^"+|"+$/g, '')
    .trim();
  const parts = bare.split('/');
  const names = [bare, parts.slice(-3).join('/'), parts.slice(-2).join('/')];
  return (
    names.find((name) => isZone(name)) ??
    windows.get(bare.replace(/ (?:Standard|Daylight) Time$/i, '')) ??
    abbreviations.get(bare) ??
    zoneShown(bare)
  );
}

const areas = ['Europe', 'America', 'Asia', 'Africa', 'Australia', 'Pacific', 'Atlantic'];

/**
 * The zone that Windows shows as “(UTC+01:00) Sarajevo, Skopje, Warsaw, Zagreb” or “Eastern Time (US & Canada)”: by its name,
 * or by the cities in it.
 */
function zoneShown(shown: string): string | undefined {
  const words = shown.replace(/^\((?:UTC|GMT)(?:[+-]\d{1,2}:?\d\d)?\)\s*/i, '');
  const named = windows.get(/^([\w. ]+?) Time\b/.exec(words)?.[1] ?? '');
  if (named !== undefined) return named;
  const cities = words.split(/[,&]/).map((city) => city.trim().replace(/ /g, '_'));
  for (const city of cities)
    for (const area of areas)
      if (/^[\p{L}_-]{3,}$/u.test(city) && isZone(`${area}/${city}`)) return `${area}/${city}`;
  return undefined;
}

/** The zone of a TZID that states an offset, as `GMT+0100` does: worth less than a definition, which knows of summers. */
export function zoneOfOffset(tzid: string): string | undefined {
  const [, sign, hours] = /^"?\(?(?:UTC|GMT)?([+-])(\d{1,2}):?(?:00)?(?!\d)/i.exec(tzid) ?? [];
  // Those who named the zones of offsets counted the other way.
  const fixed = `Etc/GMT${sign === '+' ? '-' : '+'}${Number(hours)}`;
  return sign && isZone(fixed) ? fixed : undefined;
}
