import { plainText } from '../../safety/plain-text.js';
import type { SourceDraft } from '../source-draft.js';
import { dateWritten } from '../written-dates.js';
import { hoursOf } from './hours.js';
import { type Json, listOf, type Things } from './nodes.js';
import { addressOf, partyOf, placeOf, takeCommon, takeId } from './words.js';

export function takeOrganisation(draft: SourceDraft, json: Json, things: Things): void {
  const { url, ...rest } = json;
  // Its address is its own site, and not a page about it.
  takeCommon(draft, rest, things, 'name');
  draft.take('website', 'url', addressOf(url, things));
  draft.take('email', 'email', things.text(json['email'])?.replace(/^mailto:/i, ''));
  const [phone, ...phones] = things.texts(json['telephone']);
  draft.take('phone', 'telephone', phone);
  draft.take('hours', 'openingHours', hoursOf(json, things));
  const points = things.objects(json['contactPoint']);
  for (const point of points) {
    draft.take('phone', 'contactPoint', things.text(point['telephone']));
    draft.take('email', 'contactPoint', things.text(point['email']));
  }
  const logo = things.address(json['logo']);
  draft.take('logo', 'logo', logo);
  const [shortest, ...others] = [...things.texts(json['alternateName']), ...things.texts(json['legalName'])]
    .map(plainText)
    .filter((name) => name && name !== draft.fields['name'])
    .sort((one, other) => one.length - other.length);
  if (shortest)
    draft.take(
      shortest.length <= 12 ? 'shortName' : 'otherNames',
      'alternateName',
      shortest.length <= 12 ? shortest : [shortest, ...others],
    );
  if (others.length) draft.take('otherNames', 'alternateName', others);
  const locations = [
    ...listOf(json['address']).flatMap((address) => placeOf({ address, geo: json['geo'] }, things) ?? []),
    ...things.objects(json['location']).flatMap((place) => placeOf(place, things) ?? []),
  ];
  if (locations.length) draft.take('locations', 'address', locations);
  const contacts = [
    ...phones.map((telephone) => ({ phone: telephone })),
    ...points.flatMap(
      (point) => partyOf({ ...point, name: point['name'] ?? point['contactType'] }, things) ?? [],
    ),
  ];
  if (contacts.length) draft.take('contacts', 'contactPoint', contacts);
  const areas = things.texts(json['areaServed']).map(plainText);
  if (areas.length) draft.take('areas', 'areaServed', areas);
  const topics = [
    ...things.texts(json['knowsAbout']),
    ...things.texts(json['keywords']).flatMap((words) => words.split(',')),
  ];
  if (topics.length)
    draft.take(
      'topics',
      'knowsAbout',
      topics.map((topic) => topic.trim()),
    );
  const identifiers = identifiersOf(json, things);
  if (identifiers.length) draft.take('identifiers', 'identifier', identifiers);
  const founded = things.text(json['foundingDate']);
  draft.take('founded', 'foundingDate', founded && (dateWritten(founded) ?? founded));
  takeId(draft, json, draft.fields['website'] ?? draft.fields['name']);
}

function identifiersOf(json: Json, things: Things): readonly object[] {
  const stated = things.objects(json['identifier']).flatMap((one) => {
    const [scheme, id] = [things.text(one['propertyID'] ?? one['name']), things.text(one['value'])];
    return scheme && id ? [{ scheme: scheme.replace(/^.*\//, ''), id }] : [];
  });
  const registers = [
    ['taxID', 'taxID'],
    ['vatID', 'VAT'],
    ['leiCode', 'LEI'],
    ['duns', 'DUNS'],
  ] as const;
  return [
    ...stated,
    ...registers.flatMap(([key, scheme]) => {
      const id = things.text(json[key]);
      return id ? [{ scheme, id }] : [];
    }),
  ];
}

/** A service of the city that one can call. */
export function takeHelpline(draft: SourceDraft, json: Json, things: Things): void {
  takeCommon(draft, json, things, 'title');
  const channels = things.objects(json['availableChannel']);
  const operator = things.object(json['serviceOperator'] ?? json['provider']);
  const phones = channels.flatMap((channel) => things.objects(channel['servicePhone']));
  const hours = [json, ...channels, ...phones].map((one) =>
    things.text(one['hoursAvailable'] ?? one['openingHours']),
  );
  for (const one of [...phones, json, ...(operator ? [operator] : [])])
    draft.take('phone', 'servicePhone', things.text(one['telephone']));
  draft.take(
    'phone',
    'servicePhone',
    channels.map((channel) => things.texts(channel['servicePhone'])[0]).find(Boolean),
  );
  draft.take('hours', 'hoursAvailable', hours.find(Boolean));
  draft.take(
    'url',
    'serviceUrl',
    channels.map((channel) => addressOf(channel['serviceUrl'], things)).find(Boolean),
  );
  takeId(draft, json, draft.fields['title'], draft.fields['phone']);
}
