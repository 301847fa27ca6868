import { html, nothing, type TemplateResult } from 'lit';
import { chipsView, type Chip } from '../../../element/filters/chips-view.js';
import { facetView, type FacetList } from '../../../element/filters/facet-view.js';
import { panelView, sortView } from '../../../element/filters/panel-view.js';
import { panelTerms } from '../../../element/filters/panel.terms.js';
import { termsFor } from '../../../language/languages.js';
import { anything, type Answer, type Question, type Sort } from '../../../search/catalogue.js';
import { narrows } from './choice-text.js';
import { facetLists } from './facet-words.js';
import type { FinderSetting } from './finder-setting.js';
import { finderTerms } from './finder.terms.js';

/** What was chosen, and whom to tell what is. */
interface Choice {
  readonly state: Question;
  readonly answer: Answer | undefined;
  readonly expanded: boolean;
  readonly wanted: Readonly<Record<string, string>>;
  change(next: Question): void;
  unfoldPanel(expanded: boolean, wanted?: Readonly<Record<string, string>>): void;
}

const openAtFirst = 2;

/** The filters, and before them a way past them. */
export function panel(choice: Choice, setting: FinderSetting): TemplateResult {
  const { answer, state, expanded, wanted } = choice;
  const lists = answer ? facetLists(answer, setting) : [];
  const count = Object.values(state.chosen).flat().length;
  const groups = lists.map((list, index) =>
    facetView(list, {
      tag: setting.tag,
      chosen: state.chosen[list.facet] ?? [],
      wanted: wanted[list.facet] ?? '',
      isOpen: index < openAtFirst,
      choose: (key, isChosen) => {
        choice.change(withValue(choice.state, list.facet, key, isChosen));
      },
      shorten: (text) => {
        choice.unfoldPanel(choice.expanded, { ...choice.wanted, [list.facet]: text });
      },
    }),
  );
  const toggle = () => {
    choice.unfoldPanel(!choice.expanded);
  };
  return html`<button type="button" class="skip" @click=${toResults}>
      ${termsFor(finderTerms, setting.tag).skip}
    </button>
    ${panelView(setting.tag, count, expanded, toggle, groups)}`;
}

/** The order to choose. */
export function sorts(choice: Choice, { tag }: FinderSetting): TemplateResult {
  const { state } = choice;
  const words = termsFor(finderTerms, tag).sorts;
  const first: readonly (readonly [Sort, string])[] = state.query.trim()
    ? [
        ['best', words.best],
        ['name', words.name],
      ]
    : [['best', words.name]];
  const change = (sort: Sort) => {
    choice.change({ ...choice.state, sort });
  };
  return sortView(tag, [...first, ['newest', words.newest]], state.sort, change);
}

/** What was chosen, and where `alphabet` is true the letters to choose from. */
export function chosen(choice: Choice, setting: FinderSetting, alphabet: boolean): unknown {
  const { answer, state } = choice;
  if (!answer) return nothing;
  const clear = () => {
    choice.change({ ...anything, sort: choice.state.sort });
  };
  return html`${narrows(state) ? chipsView(chipsOf(choice, facetLists(answer, setting)), setting.tag, clear) : nothing}
  ${alphabet && answer.letters.length > 1 ? lettersView(choice, answer, setting) : nothing}
  ${narrows(state) && answer.total === 0 ? html`<p>${termsFor(panelTerms, setting.tag).advice}</p>` : nothing}`;
}

function chipsOf(choice: Choice, lists: readonly FacetList[]): readonly Chip[] {
  const { state } = choice;
  const chip = (name: unknown, without: Partial<Question>): Chip => ({
    name,
    remove: () => {
      choice.change({ ...choice.state, ...without });
    },
  });
  const query = state.query.trim();
  return [
    ...(query ? [chip(query, { query: '' })] : []),
    ...(state.letter ? [chip(state.letter.toLocaleUpperCase(), { letter: '' })] : []),
    ...lists.flatMap(({ facet, values }) =>
      values
        .filter(({ key }) => state.chosen[facet]?.includes(key))
        .map(({ key, said }) => chip(said, { chosen: withValue(state, facet, key, false).chosen })),
    ),
  ];
}

function lettersView(choice: Choice, { letters }: Answer, { tag }: FinderSetting): TemplateResult {
  const { state } = choice;
  return html`<ul class="letters" part="letters" aria-label=${termsFor(finderTerms, tag).letters}>
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

/** `state` with the value `key` of a facet chosen, or not any more. */
function withValue(state: Question, facet: string, key: string, isChosen: boolean): Question {
  const others = (state.chosen[facet] ?? []).filter((one) => one !== key);
  return { ...state, chosen: { ...state.chosen, [facet]: isChosen ? [...others, key].sort() : others } };
}

function toResults({ currentTarget }: Event): void {
  const root = (currentTarget as HTMLElement).getRootNode() as ShadowRoot;
  root.querySelector<HTMLElement>('[part="count"]')?.focus();
}
