import type { Column } from '../../../export/csv.js';
import { termsFor } from '../../../language/languages.js';
import type { Organisation } from '../../../model/organisation.js';
import { registerNumber } from '../../../model/register-number.js';
import type { Text } from '../../../model/text.js';
import type { DirectorySetting } from '../directory-setting.js';
import { takeHomeTerms } from './take-home.terms.js';

type Setting = Pick<DirectorySetting, 'tag' | 'plain' | 'terms'>;

/**
 * What a table of organisations tells, a column each; the registers that these organisations stand in have columns of
 * their own. What is not known is empty, and not “no”.
 */
export function columnsFor(
  organisations: readonly Organisation[],
  { tag, plain, terms: words }: Setting,
): readonly Column<Organisation>[] {
  const terms = termsFor(takeHomeTerms, tag);
  const joined = (texts: readonly Text[] | undefined, language: string | undefined) =>
    texts?.map((text) => plain(text, language)).join(', ');
  const yesNo = (flag: boolean | undefined) => (flag === undefined ? undefined : flag ? terms.yes : terms.no);
  return [
    { heading: terms.name, value: ({ name, language }) => plain(name, language) },
    { heading: terms.legalForm, value: ({ legalForm }) => legalForm },
    {
      heading: terms.address,
      value: ({ locations }) => locations?.flatMap(({ address }) => address ?? []).join(' | '),
    },
    { heading: terms.phone, value: ({ phone, contacts }) => phone ?? firstOf(contacts, 'phone') },
    { heading: terms.email, value: ({ email, contacts }) => email ?? firstOf(contacts, 'email') },
    { heading: terms.website, value: ({ website }) => website },
    { heading: terms.topics, value: ({ topics, tags, language }) => joined(topics ?? tags, language) },
    { heading: terms.areas, value: ({ areas, language }) => joined(areas, language) },
    ...registersOf(organisations).map((register) => ({
      heading: register,
      value: ({ identifiers = [] }: Organisation) =>
        identifiers.map(registerNumber).find((one) => one.register === register)?.number,
    })),
    { heading: terms.publicBenefit, value: ({ publicBenefit }) => yesNo(publicBenefit) },
    {
      heading: terms.state,
      value: ({ state }) =>
        state === 'liquidation' ? words.liquidation : state === 'dissolved' ? words.dissolved : undefined,
    },
    { heading: terms.page, value: ({ url }) => url },
  ];
}

const firstOf = (contacts: Organisation['contacts'] = [], way: 'phone' | 'email'): string | undefined =>
  contacts.find((contact) => contact[way])?.[way];

const registersOf = (organisations: readonly Organisation[]): readonly string[] => [
  ...new Set(
    organisations.flatMap(({ identifiers = [] }) => identifiers.map((one) => registerNumber(one).register)),
  ),
];
