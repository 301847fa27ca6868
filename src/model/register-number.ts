import type { Identifier } from './organisation.js';

/** A register and the number in it, with its separators and padding put right. */
export interface RegisterNumber {
  /** What people call the register: `KRS`, `NIP`, `EDRPOU`, `IBAN`. */
  readonly register: string;
  /** As the register writes it: a KRS has ten digits, a REGON that was padded to fourteen has nine. */
  readonly number: string;
  /** Whether its check digits are right; absent where the register has none, or they are not known here. */
  readonly valid?: boolean;
  /** Its entry in the public register, where that has an address of its own; else nothing. */
  readonly url?: string;
}

/** How the numbers of a register are put right, checked and looked up. */
interface Register {
  readonly name: string;
  /** What else feeds call it: prefixes of org-id.guide and the register's own. */
  readonly aliases: RegExp;
  readonly tidy?: (id: string) => string;
  /** Nothing where a number of the right shape cannot be tested further. */
  readonly check?: (id: string) => boolean | undefined;
  readonly link?: (id: string) => string;
}

const digits = (id: string): string => id.replace(/\D/g, '');

/** The sum of the digits, each times its weight. */
const weighed = (id: string, weights: readonly number[]): number =>
  weights.reduce((sum, weight, index) => sum + weight * Number(id[index]), 0);

/** Whether ten digits are a Polish tax number, with the check digit that it must have. */
export const isNip = (id: string): boolean =>
  /^\d{10}$/.test(id) && weighed(id, [6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11 === Number(id[9]);

const isRegon = (id: string): boolean =>
  id.length === 14
    ? /^\d{14}$/.test(id) &&
      isRegon(id.slice(0, 9)) &&
      (weighed(id, [2, 4, 8, 5, 0, 9, 7, 3, 6, 1, 2, 4, 8]) % 11) % 10 === Number(id[13])
    : /^\d{9}$/.test(id) && (weighed(id, [8, 9, 2, 3, 4, 5, 6, 7]) % 11) % 10 === Number(id[8]);

/** https://en.wikipedia.org/wiki/EDRPOU: weights that depend on the number itself, and a second round for a rest of ten. */
function isEdrpou(id: string): boolean {
  if (!/^\d{8}$/.test(id)) return false;
  const middle = Number(id) >= 30_000_000 && Number(id) <= 60_000_000;
  const weights = middle ? [7, 1, 2, 3, 4, 5, 6] : [1, 2, 3, 4, 5, 6, 7];
  const first = weighed(id, weights) % 11;
  const second =
    weighed(
      id,
      weights.map((weight) => weight + 2),
    ) % 11;
  return (first < 10 ? first : second % 10) === Number(id[7]);
}

/** Luhn's check, of French SIREN and SIRET. */
function isLuhn(id: string): boolean {
  const sum = [...id].reverse().reduce((sum, digit, index) => {
    const twice = Number(digit) * (index % 2 ? 2 : 1);
    return sum + (twice > 9 ? twice - 9 : twice);
  }, 0);
  return /^(?:\d{9}|\d{14})$/.test(id) && sum % 10 === 0;
}

/** ISO 13616: the number moved behind its country and taken modulo 97. */
export function isIban(given: string): boolean {
  const iban = given.replace(/\s/g, '').toUpperCase();
  if (!/^[A-Z]{2}\d\d[A-Z\d]{11,30}$/.test(iban) || (iban.startsWith('PL') && iban.length !== 28))
    return false;
  const moved = (iban.slice(4) + iban.slice(0, 4)).replace(/[A-Z]/g, (letter) =>
    String(letter.charCodeAt(0) - 55),
  );
  return [...moved].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0) === 1;
}

const plainRegon = (id: string): string => digits(id).replace(/^(\d{9})0{5}$/, '$1');

const registers: readonly Register[] = [
  {
    name: 'KRS',
    aliases: /^(?:pl-)?krs$/,
    tidy: (id) => digits(id).padStart(10, '0'),
    check: (id) => (/^\d{10}$/.test(id) && Number(id) > 0 ? undefined : false),
  },
  { name: 'NIP', aliases: /^(?:pl-)?(?:nip|vat)$/, tidy: digits, check: isNip },
  { name: 'REGON', aliases: /^(?:pl-)?regon$/, tidy: plainRegon, check: isRegon },
  { name: 'EDRPOU', aliases: /^(?:ua-(?:edr|edrpou)|edrpou|єдрпоу)$/, tidy: digits, check: isEdrpou },
  {
    name: 'Charity Commission',
    aliases: /^(?:gb-chc|charity(?: ?number| commission)?)$/,
    link: (id) =>
      `https://register-of-charities.charitycommission.gov.uk/charity-search/-/charity-details/${encodeURIComponent(id)}`,
  },
  {
    name: 'Companies House',
    aliases: /^(?:gb-coh|company ?number|companies house)$/,
    link: (id) =>
      `https://find-and-update.company-information.service.gov.uk/company/${encodeURIComponent(id)}`,
  },
  {
    name: 'EIN',
    aliases: /^(?:us-ein|ein)$/,
    tidy: (id) => digits(id).padStart(9, '0'),
    link: (id) => `https://projects.propublica.org/nonprofits/organizations/${id}`,
  },
  {
    name: 'SIREN',
    aliases: /^(?:fr-(?:siren|insee)|siren|siret)$/,
    tidy: digits,
    check: isLuhn,
    link: (id) => `https://annuaire-entreprises.data.gouv.fr/entreprise/${id.slice(0, 9)}`,
  },
  {
    name: 'Wikidata',
    aliases: /^wikidata$/,
    check: (id) => (/^Q\d+$/.test(id) ? undefined : false),
    link: (id) => `https://www.wikidata.org/wiki/${encodeURIComponent(id)}`,
  },
];

/** A number in a public register, put right and tested, with the address of its entry. */
export function registerNumber({ scheme, id, url }: Identifier): RegisterNumber {
  const name = scheme.trim();
  const register = registers.find(({ aliases }) => aliases.test(name.toLowerCase()));
  const bare = id.trim().replace(/^[A-Z]{2}-[A-Z\d]+-(?=.)/i, '');
  const number = register?.tidy?.(bare) || bare;
  const valid = register?.check?.(number);
  const link = url ?? (valid === false ? undefined : register?.link?.(number));
  return {
    register: register?.name ?? name.replace(/^[A-Z]{2}-(?=[A-Z])/, ''),
    number,
    ...(valid !== undefined && { valid }),
    ...(link !== undefined && { url: link }),
  };
}
