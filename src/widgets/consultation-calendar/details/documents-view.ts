import { html, nothing } from 'lit';
import { listed } from '../../../element/facts.js';
import { termsFor } from '../../../language/languages.js';
import { primaryOf } from '../../../language/languages.js';
import { fileType, languageName } from '../../../language/names.js';
import { fileSize } from '../../../language/file-size.js';
import { formatNumber } from '../../../language/numbers.js';
import type { Document } from '../../../model/common.js';
import { documentIcon } from '../../../theme/icons.js';
import type { Entry } from '../../../calendar/groups.js';
import type { DetailsSetting } from './details-setting.js';
import { detailsTerms } from './details.terms.js';

/** Files that go with the record, each with what one wants to know before one opens it. */
export function documentsView({ record }: Entry, setting: DetailsSetting): unknown {
  const { documents } = record;
  if (!documents?.length) return nothing;
  return html`<ul class="documents">
    ${documents.map(
      (document) =>
        html`<li>
          ${documentIcon}
          <span
            ><a href=${document.url} hreflang=${document.language ?? nothing} type=${document.type ?? nothing}
              >${nameOf(document, record.language, setting)}</a
            >
            <span class="small muted">${listed(factsOf(document, setting.tag))}</span></span
          >
        </li>`,
    )}
  </ul>`;
}

function nameOf(
  { title, url }: Document,
  language: string | undefined,
  { say, tag }: DetailsSetting,
): unknown {
  return title === undefined ? fileNameOf(url) || termsFor(detailsTerms, tag).document : say(title, language);
}

function fileNameOf(url: string): string {
  const name = new URL(url).pathname.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

function factsOf({ type, size, pages, language, accessible }: Document, tag: string): readonly unknown[] {
  const terms = termsFor(detailsTerms, tag);
  const foreign = language !== undefined && primaryOf(language) !== primaryOf(tag);
  return [
    type === undefined ? undefined : fileType(type),
    size === undefined ? undefined : fileSize(size, tag),
    pages === undefined ? undefined : terms.pages(formatNumber(pages, tag)),
    foreign ? languageName(language, tag) : undefined,
    accessible === undefined ? undefined : accessible ? terms.readable : terms.unreadable,
  ].filter((fact) => fact !== undefined);
}
