import { isDate } from '../formats/foreign/dates.js';
import { isNip } from '../model/register-number.js';

/** What a text says of an organisation beside its name. */
export interface Told {
  readonly email?: string | undefined;
  readonly website?: string | undefined;
  readonly phone?: string | undefined;
  readonly address?: string | undefined;
  readonly summary?: string | undefined;
  readonly KRS?: string | undefined;
  readonly NIP?: string | undefined;
  readonly REGON?: string | undefined;
}

const number = String.raw`\+?\(?\d(?:[ ()./-]{0,2}\d){6,13}(?!\d)`;
const calling = String.raw`(?:(?<!\p{L})(?:tel(?:ephone|efon)?|phone|fon|kom|mob(?:ile|il)?|тел(?:ефон)?)(?:\.?\s?\/\s?fa(?:x|ks))?[.: ]+|[☎✆📞📱]\uFE0F?[.: ]*)`;
/** What is a number to call because it says so. */
const calledIn = new RegExp(`${calling}(${number})`, 'iu');
const emailIn = /[^\s@,;:<>()]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/u;
const siteIn = /\b(?:https?:\/\/|www\.)[^\s,;<>]+[^\s,;.<>)]/i;
const registers = {
  KRS: /(?<!\p{L})(?:nr )?KRS[.: ]*(?:nr )?(\d{10})(?!\d)/iu,
  NIP: /(?<!\p{L})(?:nr )?NIP[.: ]*(?:PL ?)?(\d(?:[ -]?\d){9})(?!\d)/iu,
  REGON: /(?<!\p{L})(?:nr )?REGON[.: ]*(\d{14}|\d{9})(?!\d)/iu,
};
/** What stands before something that is known of somebody. A fax is a line of its own, but no phone to be told. */
const label = 'e-?mail|mail|tel|telefon|phone|kom|mob|тел|пошта|www|strona|web|strona www|adres|address';
const labels = new RegExp(String.raw`(?<!\p{L})(?:${label})\s*[.:]+\s*`, 'giu');
const labelled = new RegExp(String.raw`^(?:(?:${label}|fax|faks)\s*[.:]|(?:krs|nip|regon)[.:\s]*\d)`, 'iu');
const street =
  /(?:^|\s)(?:ul|al|pl|os|пл|вул|просп)\.\s|\b\d{2}-\d{3}\b|\b\d{5}\s\p{Lu}|(?:stra(?:ß|ss)e|str\.|weg|platz|street|road|avenue|lane)\s*\d|\b\d+[a-z]?\s(?:[\p{L}'’.-]+\s){1,4}(?:street|road|avenue|lane|st|rd)\b|\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b/iu;
/** Between the parts of a line. */
const between = /\s*(?:\n|[|•·;])\s*|\s+[–—-]\s+/;
const quoted = /„[^”“"\n]*[”“"]|“[^”\n]*”|«[^»\n]*»|"[^"\n]*"/g;

/** What stands before the first dash, comma or line end of a text; those between quotation marks belong to the name. */
export function plainNameIn(text: string): string {
  const masked = text.replace(quoted, (part) => '"'.repeat(part.length));
  return text.slice(0, masked.split(/\n|\s+[–—-]\s+|[;:|•·]|,\s/u, 1)[0]!.length).trim();
}

/** Whether a text is an address in the web, and no name. */
export const isSite = (text: string): boolean => siteIn.test(text);

/** Whether a line is no name but something that is known of one: an address, a phone, an e-mail. */
export function isDetail(line: string): boolean {
  const text = line.trim();
  return (
    labelled.test(text) ||
    [calledIn, emailIn, siteIn].some((sign) => sign.exec(text)?.index === 0) ||
    isPhone(text) ||
    street.test(text.split(',', 1)[0]!)
  );
}

/** How to reach somebody, as a text says it. */
export const reachedIn = (
  text: string,
): { readonly email: string | undefined; readonly phone: string | undefined } => ({
  email: emailIn.exec(text)?.[0],
  phone: calledIn.exec(text)?.[1],
});

/** What a text tells when its name has been taken from it. */
export function toldIn(text: string): Told {
  let rest = text;
  const take = (sign: RegExp): string | undefined => {
    const [whole, part = whole] = sign.exec(rest) ?? [];
    if (whole) rest = rest.replace(whole, '\n');
    return part?.trim();
  };
  const found = {
    email: take(emailIn),
    website: take(siteIn),
    KRS: take(registers.KRS),
    NIP: take(registers.NIP),
    REGON: take(registers.REGON),
  };
  let phone = take(calledIn);
  if (!phone) {
    phone = rest
      .split(/\n|[|•·;,]|\s[–—-]\s/)
      .map((piece) => piece.trim().replace(/^\(([^()]*)\)$/, '$1'))
      .find(isPhone);
    if (phone) rest = rest.replace(phone, '\n');
  }
  const parts = rest
    .split(between)
    .map((part) => part.replace(labels, '').replace(/^[\s,.:()–—-]+|[\s,:(–—-]+$/gu, ''))
    .filter((part) => /\p{L}{2}/u.test(part));
  const [address, told] = addressIn(parts);
  return { ...found, phone, address, summary: told.join(' · ') || undefined };
}

const whole = new RegExp(`^\\(?${number}$`, 'u');
const years = /^(?:1[89]|20)\d\d(?:(?:\s*[-–/.]\s*|\s+)(?:1[89]|20)\d\d)+$/;

/** Whether a text is a number to call and nothing else: no day, no years, no number in a register. */
function isPhone(text: string): boolean {
  if (!whole.test(text) || years.test(text)) return false;
  if (isDate(text) && !/^\d{9,}$/.test(text)) return false;
  return !/^0{3}\d+$/.test(text) && !isTaxNumber(text);
}

/** Whether digits are a NIP, written in one of its ways, with the check digit that it must have. */
const isTaxNumber = (text: string): boolean =>
  /^[1-9](?:\d{9}|\d\d-\d{3}-\d\d-\d\d|\d\d-\d\d-\d\d-\d{3})$/.test(text) && isNip(text.replace(/-/g, ''));

/** The address among the parts of a text, as far as its commas go, and the others. */
function addressIn(
  parts: readonly string[],
): readonly [address: string | undefined, others: readonly string[]] {
  const at = parts.findIndex((part) => street.test(part));
  if (at < 0) return [undefined, parts];
  const pieces = parts[at]!.split(/,\s*/);
  const first = pieces.findIndex((piece) => street.test(piece));
  const before = pieces.slice(0, first).join(', ');
  return [
    pieces.slice(first).join(', '),
    [...parts.slice(0, at), ...(before ? [before] : []), ...parts.slice(at + 1)],
  ];
}
