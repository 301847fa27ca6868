import { html, nothing, type TemplateResult } from 'lit';
import { copyNote } from '../../../element/copy-note.js';
import { printButton } from '../../../element/print-button.js';
import { sharingTerms } from '../../../element/sharing.terms.js';
import { download, fileName } from '../../../export/download.js';
import { contactCard } from '../../../export/vcard.js';
import { termsFor } from '../../../language/languages.js';
import type { Organisation } from '../../../model/organisation.js';
import type { DetailsSetting } from '../details/details-setting.js';
import { detailsTerms } from '../details/details.terms.js';

/** What a person may do with one organisation: keep it, save it as a contact, pass it on, print it. */
export function organisationActions(organisation: Organisation, setting: DetailsSetting): TemplateResult {
  const { tag, shortlist, sharing } = setting;
  const terms = termsFor(detailsTerms, tag);
  const passing = termsFor(sharingTerms, tag);
  const name = setting.plain(organisation.name, organisation.language);
  const whose = html`<span class="hidden">: ${setting.say(organisation.name, organisation.language)}</span>`;
  const link = setting.linkTo(organisation);
  const button = (words: unknown, act: () => void) =>
    html`<button type="button" @click=${act}><span>${words}${whose}</span></button>`;
  return html`<div class="actions" part="exports">
      ${
        shortlist
          ? button(shortlist.has(organisation.id) ? terms.kept : terms.keep, () => {
              shortlist.toggle(organisation.id);
            })
          : nothing
      }
      ${button(terms.card, () => {
        if (setting.exporting('vcf', [organisation]))
          download(contactCard(organisation, setting), fileName(name, 'vcf'), 'text/vcard');
      })}
      ${
        link === undefined
          ? nothing
          : button('share' in navigator ? passing.share : passing.copyLink, () => {
              void sharing.share(link, name);
            })
      }
      ${printButton(terms.print)}
    </div>
    ${link === undefined ? nothing : copyNote(link, setting)}`;
}
