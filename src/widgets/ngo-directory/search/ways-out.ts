import { html, nothing, type TemplateResult } from 'lit';
import type { FacetList } from '../../../element/filters/facet-view.js';
import { formatNumber } from '../../../language/numbers.js';
import { plural } from '../../../language/plural.js';
import { termsFor, type Languages } from '../../../language/languages.js';
import type { Answer, Question } from '../../../search/catalogue.js';
import { directoryTerms } from '../ngo-directory.terms.js';

interface WaysTerms {
  /** Said of a filter that cannot be applied, for nothing is known to filter by. */
  readonly unknown: (name: string) => string;
  readonly remove: string;
  readonly without: (name: string, count: string) => string;
}

const waysTerms: Languages<WaysTerms> = {
  pl: {
    unknown: (name) => `Filtra „${name}” nie zastosowano: nie ma o tym danych.`,
    remove: 'Usuń ten filtr',
    without: (name, count) => `Bez warunku „${name}”: ${count}`,
  },
  en: {
    unknown: (name) => `The filter “${name}” is not applied: there is no data on that.`,
    remove: 'Remove this filter',
    without: (name, count) => `Without “${name}”: ${count}`,
  },
  uk: {
    unknown: (name) => `Фільтр «${name}» не застосовано: про це немає даних.`,
    remove: 'Прибрати цей фільтр',
    without: (name, count) => `Без умови «${name}»: ${count}`,
  },
  de: {
    unknown: (name) => `Der Filter „${name}“ wirkt nicht: Dazu gibt es keine Daten.`,
    remove: 'Diesen Filter entfernen',
    without: (name, count) => `Ohne „${name}“: ${count}`,
  },
};

/** What is drawn of, and whom it tells. */
interface Setting {
  readonly answer: Answer;
  readonly state: Question;
  readonly lists: readonly FacetList[];
  /** BCP 47 tag of the reader's language. */
  readonly tag: string;
  /** What a facet is called. */
  readonly nameOf: (facet: string) => string;
  readonly change: (next: Question) => void;
  /** Draws again, once it is counted what would be found. */
  readonly draw: () => void;
}

/** One thing that a person may do without, where nothing has all that was asked for. */
interface Demand {
  readonly name: string;
  readonly without: Partial<Question>;
}

interface Way extends Demand {
  readonly total: number;
}

const counted = new WeakMap<Answer, readonly Way[]>();

/**
 * Which filters were not applied, for nothing is known to filter by; and where nothing was found, what would be if one of the
 * demands was given up: the best first, and none that helps nobody.
 */
export function waysView(setting: Setting): TemplateResult {
  const { answer, state, lists, tag, change } = setting;
  const { chosen } = state;
  const terms = termsFor(waysTerms, tag);
  const button = (words: string, without: Partial<Question>) =>
    html`<button
      type="button"
      @click=${({ currentTarget }: Event) => {
        const root = (currentTarget as HTMLElement).getRootNode() as ShadowRoot;
        root.querySelector<HTMLElement>('[part="count"]')?.focus();
        change({ ...state, ...without });
      }}
    >
      ${words}
    </button>`;
  const unknown = Object.keys(chosen).filter(
    (facet) => chosen[facet]!.length && !lists.some((list) => list.facet === facet),
  );
  return html`${unknown.map(
    (facet) =>
      html`<p class="ways">
        ${terms.unknown(setting.nameOf(facet))}
        ${button(terms.remove, { chosen: { ...chosen, [facet]: [] } })}
      </p>`,
  )}
  ${
    answer.total === 0
      ? html`<ul class="ways">
          ${waysOf(setting).map(({ name, total, without }) => {
            const count = `${formatNumber(total, tag)} ${plural(tag, total, termsFor(directoryTerms, tag).organisations)}`;
            return html`<li>${button(terms.without(name, count), without)}</li>`;
          })}
        </ul>`
      : nothing
  }`;
}

/** The ways that were counted; of none it is known at first. */
function waysOf({ answer, state, lists, draw }: Setting): readonly Way[] {
  const ways = counted.get(answer);
  const demands = demandsOf(state, lists);
  // What stands alone is taken back where it stands.
  if (ways || !answer.instead || demands.length < 2) return ways ?? [];
  counted.set(answer, []);
  void count(answer, state, demands).then(
    (found) => {
      counted.set(answer, found);
      draw();
    },
    () => undefined,
  );
  return [];
}

/** One after the other: they are counted in the same columns. */
async function count(answer: Answer, state: Question, demands: readonly Demand[]): Promise<readonly Way[]> {
  const ways: Way[] = [];
  for (const demand of demands) {
    const { total = 0 } = (await answer.instead?.({ ...state, ...demand.without })) ?? {};
    if (total > 0) ways.push({ ...demand, total });
  }
  return ways.sort((a, b) => b.total - a.total);
}

/** What was asked for, each as a whole: of a filter, all its values. */
function demandsOf({ query, letter, chosen }: Question, lists: readonly FacetList[]): readonly Demand[] {
  const words = query.trim();
  return [
    ...(words ? [{ name: words, without: { query: '' } }] : []),
    ...(letter ? [{ name: letter.toLocaleUpperCase(), without: { letter: '' } }] : []),
    ...lists.flatMap(({ facet, values }) => {
      const names = values.filter(({ key }) => chosen[facet]?.includes(key)).map(({ name }) => name);
      return names.length
        ? [{ name: names.join(', '), without: { chosen: { ...chosen, [facet]: [] } } }]
        : [];
    }),
  ];
}
