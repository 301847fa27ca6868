import { html, nothing } from 'lit';
import { copyNote } from '../../../element/copy-note.js';
import { factsView, type Fact } from '../../../element/facts.js';
import { termsFor } from '../../../language/languages.js';
import type { Organisation } from '../../../model/organisation.js';
import { isIban, registerNumber, type RegisterNumber } from '../../../model/register-number.js';
import type { DetailsSetting } from './details-setting.js';
import { detailsTerms } from './details.terms.js';

/** The numbers of an organisation in public registers: tested, to be copied, with a way to its entry. */
export function numbersView({ identifiers = [] }: Organisation, setting: DetailsSetting): unknown {
  return factsView(
    identifiers.map((identifier): Fact => {
      const read = registerNumber(identifier);
      return [read.register, numberView(read, setting)];
    }),
  );
}

function numberView({ register, number, valid, url }: RegisterNumber, setting: DetailsSetting): unknown {
  const terms = termsFor(detailsTerms, setting.tag);
  return html`${copyable(number, register, setting)}
  ${url === undefined ? nothing : html` <a href=${url}>${terms.register}<span class="hidden">: ${register}</span></a>`}
  ${valid === false ? html`<span class="small warning">${terms.wrongNumber}</span>` : nothing}`;
}

/** How to give: the share of a Polish tax, by the KRS; a gift, by the account. */
export function supportView(organisation: Organisation, setting: DetailsSetting): unknown {
  const { identifiers = [], publicBenefit, taxPurpose, account, language } = organisation;
  const terms = termsFor(detailsTerms, setting.tag);
  const krs = publicBenefit
    ? identifiers.map(registerNumber).find(({ register, valid }) => register === 'KRS' && valid !== false)
    : undefined;
  if (!krs && !account) return nothing;
  return html`${krs ? html`<p>${terms.tax}.</p>` : nothing}
  ${factsView([
    ['KRS', krs && copyable(krs.number, 'KRS', setting)],
    [terms.purpose, krs && setting.say(taxPurpose, language)],
    [terms.account, account && accountView(account, setting)],
  ])}`;
}

function accountView(account: string, setting: DetailsSetting): unknown {
  const { accountNumber, wrongNumber } = termsFor(detailsTerms, setting.tag);
  const grouped = account.replace(/\s/g, '').replace(/(.{4})(?=.)/g, '$1 ');
  // An account of a country that writes no IBAN cannot be tested.
  const wrong = /^[A-Z]{2}\d\d/i.test(account) && !isIban(account);
  return html`${copyable(account, accountNumber, setting, grouped)}
  ${wrong ? html`<span class="small warning">${wrongNumber}</span>` : nothing}`;
}

function copyable(value: string, name: string, setting: DetailsSetting, shown = value): unknown {
  const { copy } = termsFor(detailsTerms, setting.tag);
  return html`<bdi class="number">${shown}</bdi>
    <button
      type="button"
      class="small"
      @click=${() => {
        void setting.sharing.copy(value);
      }}
    >
      ${copy(name)}
    </button>
    ${copyNote(value, setting)}`;
}
