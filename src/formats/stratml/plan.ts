import type { Goal, Strategy, Value } from '../../model/strategy.js';
import { SourceDraft } from '../source-draft.js';
import type { FeedDocument } from '../document.js';
import type { Surroundings } from '../fields.js';
import type { FeedContent, ReadContext } from '../format.js';
import { markupTextOf } from '../own-charset.js';
import { readRecords } from '../records.js';
import { shortened } from '../shortened.js';
import { eachInSlices } from '../../pace/each.js';
import type { XmlElement } from '../xml/element.js';
import { parseXml } from '../xml/parse.js';
import { measureOf } from './indicator.js';
import { dateIn, partOf, partsOf, saidIn, wordsOf } from './words.js';

const types: Readonly<Record<string, Strategy['type']>> = {
  strategic_plan: 'strategy',
  performance_plan: 'plan',
  performance_report: 'report',
};

/** Reads a plan or report. */
export async function readPlan(document: FeedDocument, context: ReadContext): Promise<FeedContent> {
  const { problems, vocabulary } = context;
  const root = await parseXml(markupTextOf(document), problems);
  if (root?.name === 'organizationalstrategydocument')
    throw new Error('it is in a draft of StratML that came to nothing. Save it as StratML Part 1 or Part 2.');
  const at: Surroundings = {
    problems,
    base: document.url,
    zone: context.timeZone ?? 'UTC',
    zoneAssumed: true,
  };
  const words = vocabulary.get('strategy');
  const title = root && wordsOf(root, 'name');
  const core = root && partOf(root, 'strategicplancore');
  // A plan may have thousands of goals.
  const goals =
    words && core
      ? await problems.during(0, () => eachInSlices(partsOf(core, 'goal'), (goal) => goalOf(goal, context)))
      : [];
  return {
    format: 'stratml',
    ...(title && { title }),
    timeZone: at.zone,
    records:
      words && root
        ? await readRecords([root], () => planOf(root, new SourceDraft(words, at), goals.flat()), at, context)
        : [],
  };
}

/** Both ends in one field. */
const years = /^(\d{4})\s*(?:[-–/]|to|do)\s*(\d{4})$/;

// In Polish and Ukrainian a draft is called as a project is: it is one beside what it is a draft of, or where it stands apart.
const draftLike =
  /\b(?:draft|entwurf)\b|(?:[([–—:-]\s*|^)(?:projekt|проєкт)(?:\s*[)\]:–—-]|\s*$|\s+(?:strategii|planu|programu|polityki|uchwały|стратегії|плану|програми))/i;

function planOf(root: XmlElement, draft: SourceDraft, goals: readonly Goal[]): SourceDraft {
  const core = partOf(root, 'strategicplancore');
  const about = partOf(root, 'administrativeinformation');
  const title = wordsOf(root, 'name');
  const description = wordsOf(root, 'description');
  draft.take('title', 'Name', title, root.line);
  // Nothing else says that it is a draft.
  if (title && draftLike.test(title)) draft.put('phase', 'drafting');
  draft.put('type', types[root.attributes.get('type')?.toLowerCase() ?? ''] ?? 'strategy');
  draft.take('lead', 'Description', description && shortened(description));
  if (description && shortened(description) !== description)
    draft.take('description', 'Description', description);
  const [, first, last] = years.exec(saidIn(about, 'startdate') ?? '') ?? [];
  draft.take('validFrom', 'StartDate', first, about?.line);
  for (const [field, name] of [
    ['published', 'PublicationDate'],
    ['validFrom', 'StartDate'],
    ['validTo', 'EndDate'],
  ] as const)
    draft.take(field, name, dateIn(about, name.toLowerCase()), about?.line);
  draft.take('validTo', 'StartDate', last, about?.line);
  const source = saidIn(about, 'source');
  draft.take('url', 'Source', source);
  draft.put('id', idOf(about, root) ?? draft.fields['url'] ?? title);
  if (core) takeCore(draft, core, goals);
  return draft;
}

/** Identifiers of templates are left in by those who fill them out. */
function idOf(...places: readonly (XmlElement | undefined)[]): string | undefined {
  return places.map((place) => saidIn(place, 'identifier')).find((id) => id && !/placeholder/i.test(id));
}

function takeCore(draft: SourceDraft, core: XmlElement, goals: readonly Goal[]): void {
  // Whose plan it is. Who typed it in is its “Submitter”, and nobody to turn to.
  const body = partsOf(core, 'organization')
    .map((organisation) => wordsOf(organisation, 'name'))
    .find(Boolean);
  draft.take('body', 'Organization', body && { name: body });
  draft.take('vision', 'Vision', wordsOf(partOf(core, 'vision'), 'description'));
  draft.take('mission', 'Mission', wordsOf(partOf(core, 'mission'), 'description'));
  draft.put('values', listed(partsOf(core, 'value').flatMap(valueOf)));
  draft.put('goals', listed(goals));
}

const listed = <T>(list: readonly T[]): readonly T[] | undefined => (list.length ? list : undefined);

function valueOf(value: XmlElement): readonly Value[] {
  const [title, description] = [wordsOf(value, 'name'), wordsOf(value, 'description')];
  if (!title) return description ? [{ title: description }] : [];
  return [{ title, ...(description && { description }) }];
}

/** A goal, or an objective, which is a goal of a goal. Without a name its first words are one. */
function goalOf(element: XmlElement, context: ReadContext): readonly Goal[] {
  const [name, description] = [wordsOf(element, 'name'), wordsOf(element, 'description')];
  const title = name ?? (description && shortened(description));
  const goals = partsOf(element, 'objective').flatMap((objective) => goalOf(objective, context));
  const measures = partsOf(element, 'performanceindicator').flatMap((indicator) =>
    measureOf(indicator, context),
  );
  if (!title) {
    // Templates are filled out in part.
    if (goals.length || measures.length)
      context.problems.within(
        '',
        () => context.problems.error('missing', 'Name', `A ${element.written}`),
        element.line,
      );
    return goals;
  }
  const number = saidIn(element, 'sequenceindicator');
  const id = idOf(element);
  return [
    {
      title,
      ...(id && { id }),
      ...(number && { number }),
      ...(description && description !== title && { description }),
      ...(measures.length && { measures }),
      ...(goals.length && { goals }),
    },
  ];
}
