import { css, html, nothing } from 'lit';
import { termsFor, type Languages } from '../../../language/languages.js';
import type { Answer, Question } from '../../../search/catalogue.js';

/** What was chosen, and whom to tell what is. */
interface Choice {
  readonly state: Question;
  readonly answer: Answer | undefined;
  change(next: Question): void;
}

const lettersTerms: Languages<string> = {
  pl: 'Nazwy na literę',
  en: 'Names beginning with',
  uk: 'Назви на літеру',
  de: 'Namen mit',
};

/** The letters that names begin with, to choose from. */
export function lettersView(choice: Choice, tag: string): unknown {
  const { state, answer } = choice;
  const { letters = [] } = answer ?? {};
  if (letters.length < 2) return nothing;
  return html`<ul class="letters" part="letters" aria-label=${termsFor(lettersTerms, tag)}>
    ${letters.map(([letter, count]) => {
      const isChosen = state.letter === letter;
      const onClick = () => {
        choice.change({ ...choice.state, letter: isChosen ? '' : letter });
      };
      return html`<li>
        <button
          type="button"
          aria-pressed=${String(isChosen)}
          ?disabled=${count === 0 && !isChosen}
          @click=${onClick}
        >
          ${letter.toLocaleUpperCase(tag)}
        </button>
      </li>`;
    })}
  </ul>`;
}

export const lettersStyles = css`
  .letters {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem;
    margin-block: calc(var(--_gap) / 2);
  }
  .letters button {
    min-inline-size: 2rem;
    min-block-size: 2rem;
    padding: 0 0.25rem;
  }
  .letters [aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  @media (pointer: coarse) {
    .letters button {
      min-inline-size: 2.75rem;
      min-block-size: 2.75rem;
    }
  }
  @media print {
    .letters {
      display: none;
    }
  }
`;
