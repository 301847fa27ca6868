import { standingCalled } from '../standings.js';
import { figureOf, first, titleOf } from './figure.js';
import type { Graph, Thing } from './graph.js';
import { bare, textIn } from './values.js';

type Said = Readonly<Record<string, unknown>>;

/** What a plan wants, as our own feed has it: themes, goals, objectives and actions are goals of goals. */
export function goalsOf(thing: Thing, graph: Graph, plan?: Thing, depth = 1): readonly Said[] | undefined {
  const goals = graph
    .below(thing, plan)
    .filter(({ role }) => typeof role === 'number' && role > 0)
    .map((goal) => goalOf(goal, graph, depth));
  return goals.length ? goals : undefined;
}

function goalOf(goal: Thing, graph: Graph, depth: number): Said {
  const measures = graph
    .below(goal)
    .filter(({ role }) => role === 'figure')
    .map((figure) => figureOf(figure, graph));
  const description = textIn(first(goal, 'description', 'summary', 'abstract', 'comment'));
  const title = titleOf(goal) ?? description;
  return {
    id: goal.id,
    number: bare(first(goal, 'number', 'code', 'sequenceindicator', 'notation', 'goalnumber', 'identifier')),
    title,
    description: description === title ? undefined : description,
    url: addressOf(goal),
    ...standingOf(first(goal, 'status', 'progressstatus', 'goalstatus', 'state', 'health')),
    measures: measures.length ? measures : undefined,
    // Six levels would be one too many, and are said to be.
    goals: depth > 6 ? undefined : goalsOf(goal, graph, undefined, depth + 1),
  };
}

/** One of our standings where the city's word means one, and the word itself. */
function standingOf(said: unknown): Said {
  const words = textIn(said);
  if (words === undefined) return {};
  const [one = ''] = typeof words === 'string' ? [words] : Object.values(words);
  const name =
    typeof words === 'string' && /^https?:\/\/\S+$/.test(words) ? words.replace(/^.*[/#]/, '') : words;
  const apart = (text: string) => text.replace(/([a-z])([A-Z])/g, '$1 $2');
  return {
    status: standingCalled(apart(one)),
    status_text: typeof name === 'string' ? apart(name) : name,
  };
}

/** Its own page: an address, and no name that happens to look like one. */
export function addressOf({ says }: Thing): string | undefined {
  const url = bare(
    says.get('url') ?? says.get('landingpage') ?? says.get('page') ?? says.get('mainentityofpage'),
  );
  return typeof url === 'string' ? url : undefined;
}
