import type { Surroundings } from '../fields.js';
import { emailAddress } from '../../safety/address.js';
import { dateWritten } from '../written-dates.js';
import { startOfPeriod } from '../../model/measure.js';
import { first, titleOf } from './figure.js';
import { addressOf } from './goals.js';
import type { Graph, Thing } from './graph.js';
import { bare, listOf, periodIn, textIn } from './values.js';

type Said = Readonly<Record<string, unknown>>;
type Taken = readonly [field: string, key: string, value: unknown];

/** Dates of a plan, by the keys that graphs have for them. */
const dates: readonly (readonly [field: string, ...keys: readonly string[]])[] = [
  ['adoptedOn', 'adoptedon', 'adoptiondate', 'dateadopted', 'approvaldate', 'dateapproved', 'approvedon'],
  ['validFrom', 'startdate', 'validfrom', 'datestart', 'begindate', 'startyear'],
  ['validTo', 'enddate', 'validthrough', 'validto', 'validuntil', 'dateend', 'endyear'],
  ['published', 'datepublished', 'issued', 'datecreated'],
  ['updated', 'datemodified', 'modified', 'lastupdated', 'dateupdated'],
];

/** What a plan says beside its goals: each field of ours, the key that it stands under, and its value as our feed has it. */
export function aboutPlan(plan: Thing, graph: Graph, { zone }: Surroundings, now: number): readonly Taken[] {
  const steps = stepsOf(plan, graph);
  const status = wordsOf(textIn(first(plan, 'status', 'planstatus', 'creativeworkstatus')));
  const phase = phaseCalled(status);
  // What is still drafted, or was rejected, has the day on which it should be adopted, at most.
  const adoption =
    phase === 'in-force' || (phase === undefined && !denial.test(status))
      ? steps.find(({ title }) =>
          (typeof title === 'string' ? [title] : Object.values(title)).some((words) => adopting.test(words)),
        )
      : undefined;
  const [from, to] = termOf(plan, graph);
  const coming = graph
    .at(plan, 'event', 'events', 'nextevent', 'subevent')
    .map((event) => ({ ...linkOf(event), date: dateIn(first(event, 'startdate', 'date')) }))
    .filter(({ date }) => date !== undefined && startOfPeriod(date, zone) > now)
    .sort((one, other) => (one.date! < other.date! ? -1 : 1));
  const documents = graph
    .at(
      plan,
      'documents',
      'document',
      'relateddocument',
      'resources',
      'encoding',
      'associatedmedia',
      'distribution',
    )
    .flatMap(documentOf);
  return [
    ...dates.map(([field, ...keys]): Taken => [field, keys[0] ?? '', dateIn(first(plan, ...keys))]),
    ['validFrom', 'temporalcoverage', from],
    ['validTo', 'temporalcoverage', to],
    ['adoptedOn', 'phases', adoption?.date],
    ['adoptedBy', 'adoptedby', textOf(plan, graph, 'adoptedby', 'approvedby')],
    ['act', 'resolution', actOf(plan, graph)],
    ['phase', 'status', phase],
    ['url', 'url', addressOf(plan)],
    ['vision', 'vision', textOf(plan, graph, 'vision', 'visionstatement')],
    ['mission', 'mission', textOf(plan, graph, 'mission', 'missionstatement')],
    ['values', 'values', filled(valuesOf(plan, graph))],
    [
      'body',
      'owner',
      partyAt(
        plan,
        graph,
        'owner',
        'publisher',
        'organization',
        'responsibleorganization',
        'creator',
        'author',
      ),
    ],
    ['contact', 'contactPoint', partyAt(plan, graph, 'contactpoint', 'contact')],
    ['parent', 'isBasedOn', relatedAt(plan, graph, 'isbasedon', 'parentplan', 'derivedfrom')],
    [
      'predecessor',
      'replaces',
      relatedAt(plan, graph, 'replaces', 'supersedes', 'predecessor', 'predecessorof'),
    ],
    [
      'successor',
      'isReplacedBy',
      relatedAt(plan, graph, 'isreplacedby', 'replacedby', 'supersededby', 'successor'),
    ],
    ['milestones', 'phases', filled(steps)],
    ['documents', 'documents', filled(documents)],
    ['next', 'events', coming[0]],
  ];
}

const filled = <T>(list: readonly T[]): readonly T[] | undefined => (list.length ? list : undefined);

const wordsOf = (text: ReturnType<typeof textIn>): string =>
  text === undefined ? '' : typeof text === 'string' ? text : Object.values(text).join(' ');

function dateIn(value: unknown): string | undefined {
  const said = bare(value);
  return said === undefined ? undefined : (dateWritten(String(said)) ?? String(said));
}

/** A text, or what the thing says that stands for it. */
function textOf(plan: Thing, graph: Graph, ...keys: readonly string[]): ReturnType<typeof textIn> {
  const [thing] = graph.at(plan, ...keys);
  return thing
    ? (textIn(first(thing, 'description', 'text', 'statement')) ?? titleOf(thing))
    : textIn(first(plan, ...keys));
}

/** The years of a plan, where it says both in one. */
function termOf(plan: Thing, graph: Graph): readonly (string | undefined)[] {
  const [inside] = graph.at(plan, 'timeframe', 'period', 'planperiod', 'temporal');
  if (inside) return [dateIn(first(inside, 'startdate', 'start')), dateIn(first(inside, 'enddate', 'end'))];
  const said = String(
    bare(first(plan, 'temporalcoverage', 'timeframe', 'period', 'planperiod', 'temporal')) ?? '',
  );
  const [, from, to] =
    /^(\d{4}(?:-\d\d){0,2})\s*(?:\/|–|-|\sto\s)\s*(\d{4}(?:-\d\d){0,2})$/.exec(said.trim()) ?? [];
  return [from, to];
}

// The plan, or nothing else, is what was adopted: its first projects are approved as well.
const adopting =
  /^\s*(?:(?:the )?(?:plan|strategy|programme?|strategia|program|strategie|стратегія|програма|план) )?(?:(?:was|is|została?|був|була) )?(?:adopted|adoption|approved|approval|przyjęt[aey]|przyjęcie|uchwalon[aey]|uchwalenie|beschlossen|beschluss|ухвален(?:ня|ий|а|о))(?: (?:of|by|in|the|final|przez|des|der|vom|durch|city|town|plan(?:u|s|es)?|strateg(?:y|ii|ie)|programm?e?u?|council|rad[aęy]|sejmik|miasta|gminy|powiatu|miejsk[^\s\d.()–-]*|rat(?:es|s)?|стратегії|плану|програми|радою))*[\s\d.()–-]*$/i;

// What it is not, or is yet to be.
const denial =
  /(?:^|[^\p{L}])(?:not|non|no|never|nie|nicht|не|(?:to|will) be|awaiting|pending|do)(?:[^\p{L}]|$)|\b(?:un|in|dis)-?(?:active|adopt|approv|implement)|\bnie(?:przyj|obow|aktyw)|reject|odrzuc|abgelehnt|відхил/iu;

const phases: readonly (readonly [RegExp, string])[] = [
  [/consult|konsult|beteilig|public comment/i, 'consultation'],
  [/draft|diagnos|prepar|propos|projekt|przygotow|entwurf/i, 'drafting'],
  [/\b(?:adopted|in force|implement|active|approved|obowiąz|przyjęt|realizac)/i, 'in-force'],
];

const phaseCalled = (words: string): string | undefined =>
  denial.test(words) ? undefined : phases.find(([sign]) => sign.test(words))?.[1];

/** Its phases and milestones, each with its date as roughly as it is known. */
const stepsOf = (plan: Thing, graph: Graph) =>
  graph.at(plan, 'milestones', 'milestone', 'phases', 'phase').flatMap((step) => {
    const title = titleOf(step);
    const date = periodIn(first(step, 'date', 'enddate', 'completiondate', 'startdate'));
    return title === undefined ? [] : [{ title, ...(date !== undefined && { date }) }];
  });

function valuesOf(plan: Thing, graph: Graph): readonly Said[] {
  const things = graph.at(plan, 'values', 'corevalues', 'principles');
  if (things.length)
    return things.flatMap((one) => {
      const description = textIn(first(one, 'description'));
      return [{ title: titleOf(one) ?? description, ...(titleOf(one) && description && { description }) }];
    });
  return listOf(first(plan, 'values', 'corevalues', 'principles')).flatMap((one) =>
    typeof one === 'string' ? [{ title: one }] : [],
  );
}

function linkOf(thing: Thing): { title?: unknown; url?: string } {
  const url = addressOf(thing);
  return { title: titleOf(thing), ...(url !== undefined && { url }) };
}

function relatedAt(plan: Thing, graph: Graph, ...keys: readonly string[]): Said | undefined {
  const [thing] = graph.at(plan, ...keys);
  if (thing) return titleOf(thing) === undefined ? undefined : linkOf(thing);
  const words = bare(first(plan, ...keys));
  return typeof words === 'string' && !/^(?:\w+:|[./#])/.test(words) ? { title: words } : undefined;
}

function partyAt(plan: Thing, graph: Graph, ...keys: readonly string[]): Said | undefined {
  const [thing] = graph.at(plan, ...keys);
  if (!thing) {
    const name = textIn(first(plan, ...keys));
    return typeof name === 'string' && !/^(?:https?:|_:|[./#])/.test(name) ? { name } : undefined;
  }
  const name = bare(titleOf(thing));
  const url = addressOf(thing);
  const email = emailAddress(String(bare(first(thing, 'email', 'mbox')) ?? ''));
  const phone = bare(first(thing, 'telephone', 'phone'));
  const party = {
    ...(name !== undefined && { name: String(name) }),
    ...(url !== undefined && { url }),
    ...(email && { email }),
    ...(phone !== undefined && { phone: String(phone) }),
  };
  return Object.keys(party).length ? party : undefined;
}

function actOf(plan: Thing, graph: Graph): Said | undefined {
  const keys = ['resolution', 'legalact', 'act', 'ordinance'];
  const [thing] = graph.at(plan, ...keys);
  if (!thing) {
    const number = bare(first(plan, ...keys));
    return number === undefined ? undefined : { number: String(number) };
  }
  const number = bare(first(thing, 'identifier', 'number'));
  const date = dateIn(first(thing, 'date', 'datepublished', 'legislationdate'));
  return {
    ...linkOf(thing),
    ...(number !== undefined && { number: String(number) }),
    ...(date !== undefined && { date }),
  };
}

/** A document is where it can be fetched; what it is called may be missing. */
function documentOf(thing: Thing): readonly Said[] {
  const url = bare(thing.says.get('contenturl') ?? thing.says.get('downloadurl')) ?? addressOf(thing);
  if (typeof url !== 'string') return [];
  const type = bare(first(thing, 'encodingformat', 'mediatype', 'format'));
  const language = bare(first(thing, 'inlanguage', 'language'));
  const pages = Number(bare(first(thing, 'numberofpages', 'pages')));
  const bytes = Number(bare(first(thing, 'bytesize', 'sizeinbytes', 'contentsize')));
  return [
    {
      url,
      ...(titleOf(thing) !== undefined && { title: titleOf(thing) }),
      ...(typeof type === 'string' && /^[\w.+-]+\/[\w.+-]+$/.test(type) && { type }),
      ...(typeof language === 'string' && { language }),
      ...(pages > 0 && { pages }),
      ...(bytes > 0 && { size: bytes }),
    },
  ];
}
