import type { FeedDocument } from '../document.js';
import { isObject } from '../fields.js';
import type { FeedContent, ReadContext } from '../format.js';
import { dateOf } from './dates.js';
import { contentOf, type Tell } from './reading.js';
import { at, joined, many, word } from './values.js';

const body = 'odpis.dane.dzial1';

/**
 * Extracts of the Polish register of associations and companies (https://api-krs.ms.gov.pl), one or a list. They name the
 * people in office with their numbers; of those nothing is read.
 */
export function read(document: FeedDocument, context: ReadContext): Promise<FeedContent> {
  const { json } = document;
  const rows = Array.isArray(json) ? many(json) : [json];
  return contentOf('krs', document, { rows, language: 'pl', usualZone: 'Europe/Warsaw', tell }, context);
}

const names = { name: `${body}.danePodmiotu.nazwa`, legal_form: `${body}.danePodmiotu.formaPrawna` };

const tell: Tell = (row) => {
  const say = (path: string) => word(at(row, `${body}.${path}`));
  const number = word(at(row, 'odpis.naglowekA.numerKRS') ?? at(row, 'odpis.naglowekP.numerKRS'));
  const address = (key: string) => say(`siedzibaIAdres.adres.${key}`);
  const house = [address('nrDomu'), address('nrLokalu')].filter(Boolean).join('/');
  const street = address('ulica')?.replace(/^UL\.\s*/i, 'ul. ');
  const liquidation = at(row, 'odpis.dane.dzial6.likwidacja');
  const benefit = at(row, `${body}.danePodmiotu.czyPosiadaStatusOPP`);
  return {
    kind: 'organisation',
    names,
    says: {
      id: number && `KRS ${number}`,
      name: say('danePodmiotu.nazwa'),
      legal_form: say('danePodmiotu.formaPrawna')?.toLowerCase(),
      identifiers: [
        { scheme: 'KRS', id: number },
        { scheme: 'NIP', id: say('danePodmiotu.identyfikatory.nip') },
        { scheme: 'REGON', id: say('danePodmiotu.identyfikatory.regon') },
      ].filter(({ id }) => id !== undefined),
      locations: [
        {
          address: joined(
            [street ?? address('miejscowosc'), house].filter(Boolean).join(' '),
            [address('kodPocztowy'), address('miejscowosc')].filter(Boolean).join(' '),
          ),
        },
      ],
      email: say('siedzibaIAdres.adresPocztyElektronicznej')?.toLowerCase(),
      website: say('siedzibaIAdres.adresStronyInternetowej')
        ?.toLowerCase()
        .replace(/^(?!https?:)/, 'https://'),
      public_benefit: typeof benefit === 'boolean' ? benefit : undefined,
      state: isObject(liquidation) && Object.keys(liquidation).length ? 'liquidation' : undefined,
      source: {
        name: 'Krajowy Rejestr Sądowy',
        url: 'https://wyszukiwarka-krs.ms.gov.pl/',
        retrieved: dateOf(at(row, 'odpis.naglowekA.stanZDnia')),
      },
    },
  };
};
