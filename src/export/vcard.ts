import type { Organisation } from '../model/organisation.js';
import { registerNumber } from '../model/register-number.js';
import { escaped, folded } from './calendar-text.js';
import type { ExportSetting } from './export-setting.js';

/**
 * A vCard 3.0 (RFC 2426) of an organisation: the version that phones and mail programs of every age take. People in it
 * are named only as contacts that the organisation itself publishes.
 */
export function contactCard(organisation: Organisation, { plain }: Pick<ExportSetting, 'plain'>): string {
  const { language, legalForm, website, url, locations = [], identifiers = [], updated } = organisation;
  const name = escaped(plain(organisation.name, language));
  const numbers = identifiers.map(registerNumber);
  const note = [
    plain(organisation.summary, language),
    ...numbers.map(({ register, number }) => `${register} ${number}`),
    legalForm,
  ];
  const place = locations[0];
  const known = place?.lat !== undefined && place.lon !== undefined;
  const lines = [
    'BEGIN:VCARD',
    'VERSION:3.0',
    'PRODID:-//civic-widgets//civic-widgets//EN',
    // A vCard has to have parts of a name; of a body the whole is one.
    `N:${name};;;;`,
    `FN:${name}`,
    `ORG:${name}`,
    ...said('NICKNAME', organisation.shortName),
    ...ways(organisation),
    ...said('ADR;TYPE=WORK', place?.address, (address) => `;;${address};;;;`),
    ...(known ? [`GEO:${place.lat};${place.lon}`] : []),
    ...said('URL', website ?? url),
    ...said('NOTE', note.filter(Boolean).join('\n')),
    ...numbers.flatMap(({ register, number }) => (register === 'KRS' ? [`X-PL-KRS:${escaped(number)}`] : [])),
    ...(updated && /T.*Z$/.test(updated) ? [`REV:${updated}`] : []),
    'END:VCARD',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** Phones and e-mail addresses, the organisation's own first, each once. */
function ways({ phone, email, contacts = [] }: Organisation): readonly string[] {
  const phones = new Set([phone, ...contacts.map((contact) => contact.phone)]);
  const emails = new Set([email, ...contacts.map((contact) => contact.email)]);
  return [
    ...[...phones].flatMap((one) => said('TEL;TYPE=WORK,VOICE', one)),
    ...[...emails].flatMap((one) => said('EMAIL;TYPE=INTERNET', one)),
  ];
}

const said = (
  property: string,
  text: string | undefined,
  structured = (value: string) => value,
): readonly string[] => (text ? [`${property}:${structured(escaped(text))}`] : []);
