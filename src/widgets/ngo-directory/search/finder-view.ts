import { html, nothing, type TemplateResult } from 'lit';
import { chipsView, type Chip } from '../../../element/filters/chips-view.js';
import { facetView, type FacetList } from '../../../element/filters/facet-view.js';
import { panelView, sortView } from '../../../element/filters/panel-view.js';
import { panelTerms } from '../../../element/filters/panel.terms.js';
import { termsFor } from '../../../language/languages.js';
import { anything, type Answer, type Question, type Sort } from '../../../search/catalogue.js';
import { narrows } from './choice-text.js';
import { facetLists, facetName } from './facet-words.js';
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
export function sorts(choice: Choice, { tag }: FinderSetting): unknown {
  const { state, answer } = choice;
  const { sorts: words, asServed } = termsFor(finderTerms, tag);
  const { sorts: possible = [], pages } = answer ?? {};
  const isTyped = state.query.trim() !== '';
  // Where nothing was typed, the best come by name; on a server nobody knows how.
  const best = isTyped ? words.best : pages ? asServed : words.name;
  const others = possible.filter((sort) => sort !== 'name' || isTyped || pages);
  const all = [['best', best] as const, ...others.map((sort) => [sort, words[sort]] as const)];
  if (all.length < 2) return nothing;
  const change = (sort: Sort) => {
    choice.change({ ...choice.state, sort });
  };
  return sortView(tag, all, others.includes(state.sort) ? state.sort : 'best', change);
}

let ways: typeof import('./ways-out.js') | undefined;

/** What was chosen, to be taken back; and what stands in the way where nothing was found. */
export function chosen(choice: Choice, setting: FinderSetting): unknown {
  const { answer, state } = choice;
  if (!answer || !narrows(state)) return nothing;
  const { tag } = setting;
  const lists = facetLists(answer, setting);
  const draw = () => {
    choice.unfoldPanel(choice.expanded);
  };
  const change = choice.change.bind(choice);
  const isFound = answer.total > 0;
  const wanted = !isFound || Object.keys(state.chosen).some((facet) => !answer.values[facet]?.length);
  if (wanted && !ways)
    void import('./ways-out.js').then(
      (loaded) => {
        ways = loaded;
        draw();
      },
      () => undefined,
    );
  const clear = () => {
    const { sort, near } = choice.state;
    choice.change({ ...anything, sort, near });
  };
  return html`${chipsView(chipsOf(choice, lists), tag, clear)}
  ${isFound ? nothing : html`<p>${termsFor(panelTerms, tag).advice}</p>`}
  ${wanted ? ways?.waysView({ answer, state, lists, tag, change, draw, nameOf: (facet) => facetName(facet, tag) }) : nothing}`;
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

/** `state` with the value `key` of a facet chosen, or not any more. */
function withValue(state: Question, facet: string, key: string, isChosen: boolean): Question {
  const others = (state.chosen[facet] ?? []).filter((one) => one !== key);
  return { ...state, chosen: { ...state.chosen, [facet]: isChosen ? [...others, key].sort() : others } };
}

function toResults({ currentTarget }: Event): void {
  const root = (currentTarget as HTMLElement).getRootNode() as ShadowRoot;
  root.querySelector<HTMLElement>('[part="count"]')?.focus();
}
