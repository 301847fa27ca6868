/** Calling codes; then, where all national numbers are of one length, that length. */
const plans: Readonly<Record<string, readonly [code: string, length?: number]>> = {
  AT: ['43'],
  CA: ['1', 10],
  CH: ['41', 9],
  CZ: ['420', 9],
  DE: ['49'],
  ES: ['34', 9],
  FR: ['33', 9],
  GB: ['44'],
  IT: ['39'],
  LT: ['370', 8],
  PL: ['48', 9],
  SK: ['421', 9],
  UA: ['380', 9],
  US: ['1', 10],
};

/**
 * The `tel:` address of the first number in `phone`: `tel:+48717777777` of `71 777 7777` in Poland.
 *
 * A number that a caller from elsewhere could not be given safely (short, local, of an unknown country)
 * keeps the digits it has. Extensions are left to the caller.
 *
 * @param country ISO 3166-1 alpha-2, whose numbering a number without `+` follows.
 * @returns Nothing where no number is found.
 */
export function telHref(phone: string, country = ''): string | undefined {
  const number = firstNumber(phone);
  if (number === undefined) return undefined;
  const plus = /^(\+|00)/.exec(number)?.[0];
  // The 0 of "+49 (0)30" is dialled at home only; Italians dial theirs from abroad too.
  if (plus) return `tel:+${digitsOf(number.slice(plus.length).replace(/^(?!\s*39)(.*)\(0\)/, '$1'))}`;
  return `tel:${withCode(digitsOf(number), country.toUpperCase())}`;
}

/** The country (ISO 3166-1 alpha-2) of a BCP 47 tag: its region, else the one where the language is at home. */
export function countryOf(tag: string): string | undefined {
  const [, language = '', region] =
    /^([a-z]{2,3})(?:[-_][a-z]{4})?(?:[-_]([a-z]{2})(?![a-z\d]))?/i.exec(tag) ?? [];
  return region?.toUpperCase() ?? { pl: 'PL', uk: 'UA', de: 'DE' }[language.toLowerCase()];
}

function firstNumber(phone: string): string | undefined {
  const numbers = phone
    .replace(/\d+:\d+/g, ' ')
    // Of "030/123 45" the slash is part; in "71 777 77 77/78" a second number begins.
    .replace(/((?:\b0|\+\d+[ (]*0?\)? ?)\d{1,5}\)?) ?\/ ?(?=\d)/, '$1 ')
    .match(/(?:\+ ?)?\(?\d[\d \t\u00a0\u202f().\u2010-\u2015-]*/g);
  return numbers?.find((number) => digitsOf(number).length > 2);
}

function digitsOf(number: string): string {
  return number.replace(/\D/g, '');
}

function withCode(digits: string, country: string): string {
  const [code, length] = plans[country] ?? [];
  if (!code || digits.length < 7) return digits;
  if (digits.startsWith(code) && digits.length >= code.length + (length ?? 9)) return `+${digits}`;
  const national = digits.replace(country === 'IT' ? '' : country === 'LT' ? /^[08](?=\d{8})/ : /^0/, '');
  if (length) return national.length < length ? digits : `+${code}${national.slice(0, length)}`;
  // Where numbers differ in length, one without its leading 0 is of a town, and which one is not known.
  return country === 'IT' || national !== digits ? `+${code}${national}` : digits;
}
