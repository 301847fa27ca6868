import { fold } from '../language/fold.js';
import { textsOf } from '../language/text.js';
import type { Identifier, Organisation } from '../model/organisation.js';
import type { Said } from './as-given.js';
import { namesOfLanguage } from './language-names.js';

/** What an organisation is found by, as it is written: the nearer to the beginning of a list of these, the better. */
export interface OrganisationWords {
  readonly names: readonly string[];
  /** Where it is, what it does, its numbers. */
  readonly facts: readonly string[];
  /** What it says of itself. */
  readonly prose: readonly string[];
}

/** How a text is written in Latin letters: nothing for one that is. */
export type Latin = (text: string) => readonly string[];

/**
 * The words of an organisation, in every language that it has them in.
 *
 * @param latin Writes names and facts in Latin letters too, so that who types those finds them.
 * @param said Its fields; default: as they are read.
 */
export function wordsOfOrganisation(
  organisation: Organisation,
  latin?: Latin,
  said: Said = (name) => organisation[name],
): OrganisationWords {
  const names = textsOf(said('name')).slice();
  const [shortName, otherNames, legalForm] = [said('shortName'), said('otherNames'), said('legalForm')];
  if (shortName) names.push(shortName);
  if (otherNames) names.push(...otherNames);
  const facts: string[] = [];
  if (legalForm) facts.push(legalForm);
  for (const texts of [said('areas'), said('topics')])
    for (const text of texts ?? []) facts.push(...textsOf(text));
  for (const texts of [said('tags'), said('audiences')]) if (texts) facts.push(...texts);
  for (const { name, address } of said('locations') ?? []) facts.push(...textsOf(name), address ?? '');
  for (const identifier of said('identifiers') ?? []) facts.push(...numbersOf(identifier));
  const phone = said('phone');
  if (phone) facts.push(...dialled(phone));
  for (const { phone } of said('contacts') ?? []) if (phone) facts.push(...dialled(phone));
  if (said('publicBenefit')) facts.push('OPP');
  for (const tag of said('languages') ?? []) facts.push(namesOfLanguage(tag));
  const prose = [...textsOf(said('summary')), ...textsOf(said('description'))];
  for (const service of said('services') ?? []) {
    facts.push(...textsOf(service.name));
    for (const tag of service.languages ?? []) facts.push(namesOfLanguage(tag));
    prose.push(...textsOf(service.summary), ...textsOf(service.eligibility));
  }
  if (latin) for (const texts of [names, facts]) texts.push(...texts.flatMap(latin));
  return { names, facts, prose };
}

/** The numbers of a phone, as they are dialled in the country and, where there are area codes, in the town. */
function dialled(phone: string): readonly string[] {
  const numbers: string[] = [];
  for (const [number] of phone.matchAll(/[+(\d](?:[\s()./-]*\d){6,}/g)) {
    const own = number.replace(/\D/g, '').replace(/^(?:00)?48(?=\d{9}$)/, '');
    numbers.push(own);
    if (own.length > 8) numbers.push(own.slice(-7));
  }
  return numbers;
}

/** A number without separators, and without the zeros that it begins with; one with letters in it also part by part. */
function numbersOf({ scheme, id }: Identifier): readonly string[] {
  const isNumber = /^\d+$/.test(id);
  const bare = isNumber ? id : fold(id).replace(/[^\p{L}\p{N}]+/gu, '');
  const short = bare.replace(/^0+/, '');
  const numbers = [scheme, scheme + bare, bare];
  if (short !== bare) numbers.push(short);
  if (!isNumber && /\p{L}/u.test(bare)) numbers.push(id);
  return numbers;
}
