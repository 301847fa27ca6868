import { withSite } from '../bare-site.js';
import { joined, position, unmarked, word, type Row } from './values.js';

const degrees: Readonly<Record<string, string>> = {
  yes: 'yes',
  designated: 'yes',
  limited: 'limited',
  no: 'no',
};

/** What tags of OpenStreetMap say of an organisation, in the words of our own feed. */
export function taggedSays(tags: Row, lat: unknown, lon: unknown): Row {
  const tag = (...names: readonly string[]) => {
    for (const name of names) {
      const value = word(tags[`contact:${name}`]) ?? word(tags[name]);
      if (value !== undefined) return value;
    }
    return undefined;
  };
  const values = (text: string | undefined) =>
    (text ?? '')
      .split(';')
      .map((one) => one.trim())
      .filter(Boolean);
  const spoken = Object.keys(tags).flatMap((key) =>
    tags[key] === 'yes' ? (/^language:(\w+)$/.exec(key)?.[1] ?? []) : [],
  );
  const [phone, ...phones] = values(tag('phone', 'mobile'));
  const [email] = values(tag('email'));
  const [website] = values(tag('website', 'url'));
  return {
    name: unmarked(tags['name']),
    short_name: tag('short_name'),
    other_names: [
      ...new Set([
        ...values(tag('official_name')),
        ...values(tag('alt_name')),
        ...values(tag('old_name')),
        ...Object.keys(tags).flatMap((key) => (/^name:[a-z-]+$/i.test(key) ? (word(tags[key]) ?? []) : [])),
      ]),
    ].filter((name) => name !== tags['name']),
    description: unmarked(tag('description')),
    identifiers: [
      { scheme: 'Wikidata', id: tag('wikidata') },
      ...['krs', 'nip', 'regon'].map((name) => ({
        scheme: name.toUpperCase(),
        id: tag(`ref:${name}`, `ref:PL:${name}`, `ref:${name.toUpperCase()}`),
      })),
    ].filter(({ id }) => id !== undefined),
    topics: [...values(tag('social_facility')), ...values(tag('club')), ...values(tag('healthcare'))].map(
      (one) => one.replaceAll('_', ' '),
    ),
    audiences: values(tag('social_facility:for')).map((one) => one.replaceAll('_', ' ')),
    locations: [
      {
        address: addressOf(tags),
        ...position(lat, lon),
        accessibility: tag('wheelchair:description'),
        hours: tag('opening_hours'),
        access: {
          wheelchair: degrees[tag('wheelchair') ?? ''],
          toilet: degrees[tag('toilets:wheelchair') ?? ''],
          ...(tag('hearing_loop') === 'yes' && { induction_loop: true }),
        },
      },
    ],
    phone,
    contacts: phones.map((one) => ({ phone: one })),
    email,
    website: website && withSite(website),
    languages: spoken,
  };
}

/** Street and house, postcode and town. Where there is no street, the place stands for it. */
function addressOf(tags: Row): string | undefined {
  const part = (name: string) => word(tags[`addr:${name}`]);
  const street = [part('street') ?? part('place'), part('housenumber')].filter(Boolean).join(' ');
  const town = [part('postcode'), part('city')].filter(Boolean).join(' ');
  return part('full') ?? joined(street, town);
}
