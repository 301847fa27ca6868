import { css, html, nothing } from 'lit';
import { termsFor, type Languages } from '../../../language/languages.js';
import { formatNumber } from '../../../language/numbers.js';
import type { Answer, Question } from '../../../search/catalogue.js';

interface PagesTerms {
  readonly pages: string;
  readonly page: string;
}

const pagesTerms: Languages<PagesTerms> = {
  pl: { pages: 'Strony wyników', page: 'Strona' },
  en: { pages: 'Pages of results', page: 'Page' },
  uk: { pages: 'Сторінки результатів', page: 'Сторінка' },
  de: { pages: 'Ergebnisseiten', page: 'Seite' },
};

/** What was asked of a server, and how another page of its answers is come by. */
interface Choice {
  readonly state: Question;
  readonly answer: Answer | undefined;
  addressOf(question: Question): string;
  turnTo(page: number): Promise<void>;
}

/** The pages of a server's answers as links that can be opened anywhere; nothing where there is but one. */
export function pagesView(choice: Choice, tag: string): unknown {
  const { page: current, last } = choice.answer?.pages ?? { page: 1, last: 1 };
  if (last < 2) return nothing;
  const terms = termsFor(pagesTerms, tag);
  const near = [1, current - 2, current - 1, current, current + 1, current + 2, last];
  const shown = [...new Set(near)].filter((page) => page >= 1 && page <= last).sort((a, b) => a - b);
  const link = (page: number) => {
    const onClick = (event: MouseEvent) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      void choice.turnTo(page);
    };
    return html`<a
      href=${choice.addressOf({ ...choice.state, page })}
      aria-current=${page === current ? 'page' : nothing}
      @click=${onClick}
      ><span class="hidden">${terms.page} </span>${formatNumber(page, tag)}</a
    >`;
  };
  return html`<nav part="pages" aria-label=${terms.pages}>
    <ol>
      ${shown.map((page, at) => html`<li>${page - (shown[at - 1] ?? 0) > 1 ? html`<span aria-hidden="true">…</span>` : nothing}${link(page)}</li>`)}
    </ol>
  </nav>`;
}

export const pagesStyles = css`
  [part='pages'] ol {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem;
    margin-block-start: var(--_gap);
  }
  [part='pages'] li {
    display: flex;
    align-items: center;
    gap: 0.25rem;
  }
  [part='pages'] a {
    display: grid;
    place-content: center;
    min-inline-size: 2.25rem;
    min-block-size: 2.25rem;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
  }
  [part='pages'] [aria-current] {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
    text-decoration: none;
  }
  @media (pointer: coarse) {
    [part='pages'] a {
      min-inline-size: 2.75rem;
      min-block-size: 2.75rem;
    }
  }
  @media print {
    [part='pages'] {
      display: none;
    }
  }
`;
