import type { FeedDocument } from '../document.js';
import { isObject, type Surroundings } from '../fields.js';
import type { FeedContent, ReadContext } from '../format.js';
import { markupTextOf } from '../own-charset.js';
import { headOf, linkedData } from '../page/html-page.js';
import { readRecords } from '../records.js';
import { lenientJson } from '../schema-org/lenient-json.js';
import { readLinkedData } from '../schema-org/linked-data.js';
import { shortened } from '../shortened.js';
import { SourceDraft } from '../source-draft.js';
import { first, titleOf } from './figure.js';
import { goalsOf } from './goals.js';
import { documentOf, Graph, type Thing } from './graph.js';
import { aboutPlan } from './story.js';
import { bare, textIn } from './values.js';

/** Reads the plans in a graph, and what else it tells of that somebody asked for. */
export async function readPlan(document: FeedDocument, context: ReadContext): Promise<FeedContent> {
  const { problems, vocabulary } = context;
  const json = document.json ?? scriptsOf(document);
  const isOthers = [...vocabulary.keys()].some((kind) => kind !== 'strategy');
  const others = isOthers ? await readLinkedData(document, context) : undefined;
  const at: Surroundings = {
    problems,
    base: document.url,
    zone: context.timeZone ?? 'UTC',
    zoneAssumed: context.timeZone === undefined,
  };
  const words = vocabulary.get('strategy');
  const graph = await Graph.of(json, document.url && documentOf(document.url));
  const { plans, missing } = graph;
  const records = words
    ? await readRecords(
        plans,
        (plan) => planOf(plan as Thing, plans.length === 1, graph, new SourceDraft(words, at), context.now),
        at,
        context,
        (plan) => [placeOf(plan as Thing)],
      )
    : [];
  if (words && plans.length === 0) problems.error('missing', 'StrategicPlan', 'A graph of goals', lonely);
  const language = plans[0] && languageOf(plans[0]);
  const title = plans[0] && textIn(titleOf(plans[0]));
  return {
    ...others,
    format: 'plan-graph',
    ...(typeof title === 'string' && { title }),
    ...(language !== undefined && { language }),
    ...(document.json === undefined && headOf(markupTextOf(document))),
    timeZone: at.zone,
    records: [...records, ...(others?.records ?? [])],
    graph: { json, ...(document.url !== undefined && { url: document.url }), missing: [...missing] },
  };
}

const lonely = 'Name the document that has the plan too, as another <source>.';

const scriptsOf = (document: FeedDocument): readonly unknown[] =>
  [...linkedData(markupTextOf(document))].flatMap(({ text }) => {
    try {
      return [lenientJson(text)];
    } catch {
      // Said by whoever reads the other things of the page.
      return [];
    }
  });

const placeOf = ({ id = '', types }: Thing): string =>
  (id && id.replace(/^.*[/#](?=.)/, '')) || (types[0] ?? '');

function languageOf(plan: Thing): string | undefined {
  const own = bare(first(plan, 'inlanguage', 'language'));
  return typeof own === 'string' ? own : plan.language;
}

const types = {
  strategy: 'strategy',
  programme: 'programme',
  program: 'programme',
  report: 'report',
} as const;

function planOf(plan: Thing, isOnly: boolean, graph: Graph, draft: SourceDraft, now: number): SourceDraft {
  const title = titleOf(plan);
  draft.take('title', 'name', title);
  const name = plan.types.map((type) => type.toLowerCase()).find((type) => type !== 'creativework') ?? '';
  const [type] = Object.entries(types).flatMap(([end, one]) => (name.endsWith(end) ? [one] : []));
  draft.put('type', type ?? (name === 'strategicplan' ? 'strategy' : 'plan'));
  const description = textIn(first(plan, 'description', 'summary', 'abstract', 'purpose'));
  const lead = typeof description === 'string' ? shortened(description) : description;
  draft.take('lead', 'description', lead);
  if (lead !== description) draft.take('description', 'description', description);
  for (const [field, key, value] of aboutPlan(plan, graph, draft.at, now)) draft.take(field, key, value);
  draft.take('goals', 'goals', said(goalsOf(plan, graph, isOnly ? plan : undefined)));
  draft.put('id', plan.id ?? draft.fields['url'] ?? (typeof title === 'string' ? title : undefined));
  return draft;
}

/** `value` without what is not known. */
function said(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(said);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, one]) => (one === undefined ? [] : [[key, said(one)]])),
  );
}
