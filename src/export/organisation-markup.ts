import type { Organisation, Premises } from '../model/organisation.js';
import { registerNumber } from '../model/register-number.js';
import type { ExportSetting } from './export-setting.js';
import { markupText, type Markup } from './markup-text.js';

/**
 * `organisations` as JSON-LD (schema.org `NGO`), for search engines. The text can stand in a script element as it is.
 *
 * @returns Nothing where there are none.
 */
export const organisationMarkup = (
  organisations: readonly Organisation[],
  setting: Pick<ExportSetting, 'plain'>,
): string | undefined => markupText(organisations.map((organisation) => markupOf(organisation, setting)));

function markupOf(organisation: Organisation, { plain }: Pick<ExportSetting, 'plain'>): Markup {
  const { language, url, website, phone, email, logo, shortName, otherNames, locations, areas } =
    organisation;
  const numbers = (organisation.identifiers ?? []).map(registerNumber);
  return {
    '@type': 'NGO',
    '@id': url ?? website,
    name: plain(organisation.name, language),
    alternateName: listOf([shortName, ...(otherNames ?? [])]),
    description: plain(organisation.summary, language) || undefined,
    url: website ?? url,
    telephone: phone,
    email,
    logo,
    foundingDate: organisation.founded,
    taxID: numbers.find(({ register }) => register === 'NIP')?.number,
    identifier: listOf(
      numbers.map(({ register, number }) => ({
        '@type': 'PropertyValue',
        propertyID: register,
        value: number,
      })),
    ),
    areaServed: listOf((areas ?? []).map((area) => plain(area, language))),
    location: listOf((locations ?? []).map((place) => placeOf(place, plain(place.name, language)))),
    knowsLanguage: organisation.languages,
    keywords: listOf((organisation.topics ?? []).map((topic) => plain(topic, language))),
  };
}

function placeOf({ address, lat, lon }: Premises, name: string): Markup | undefined {
  if (!name && !address) return undefined;
  return {
    '@type': 'Place',
    name: name || address,
    address: address ?? name,
    geo:
      lat !== undefined && lon !== undefined
        ? { '@type': 'GeoCoordinates', latitude: lat, longitude: lon }
        : undefined,
  };
}

function listOf<T>(values: readonly (T | undefined)[]): readonly T[] | undefined {
  const known = values.filter((value): value is T => value !== undefined && value !== '');
  return known.length ? known : undefined;
}
