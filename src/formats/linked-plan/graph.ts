import { isObject } from '../fields.js';
import { isSliceOver, nextTurn } from '../../pace/reading.js';
import { isPlanType, typesIn } from './signs.js';
import { listOf, plainKey } from './values.js';

type Json = Readonly<Record<string, unknown>>;

/** What a thing of a graph is in a plan: the plan, a theme, a goal, an objective, an action; a figure; one value of it. */
type Role = 0 | 1 | 2 | 3 | 4 | 'figure' | 'value';

/** Where a thing stands. */
interface Here {
  /** Address that relative ones start from. */
  readonly base: string | undefined;
  /** BCP 47 tag of the texts. */
  readonly language: string | undefined;
}

/** A thing that a graph tells of, with its keys in one way of writing. */
export interface Thing extends Here {
  readonly id: string | undefined;
  readonly types: readonly string[];
  readonly says: Map<string, unknown>;
  role: Role | undefined;
}

const roles: readonly (readonly [RegExp, Role])[] = [
  [/(?:observation|datapoint|measurement)s?$/, 'value'],
  [/(?:indicator|metric|measure|kpi|keyresult)s?$|^targets$/, 'figure'],
  [/(?:theme|pillar|priority|priorities|focusarea|domain|dimension|perspective)s?$/, 1],
  [/goals?$/, 2],
  [/(?:objective|outcome|aim)s?$/, 3],
  [
    /(?:strateg(?:y|ies)|initiative|commitment)s?$|^(?:strategic|key|priority|climate)?action(?:item|step)?s?$|^(?:project|task|activity|activitie)s?$/,
    4,
  ],
];
const seriesKeys = /^(?:series|history|values|trend|results|actuals)$/;
const figures = ['target', 'targetvalue', 'baseline', 'baselinevalue', 'current', 'currentvalue', 'unit'];
const beside =
  /related|depend|block|seealso|sameas|align|support|previous|next|replace|supersed|document|distribution|contact|owner|publisher|creator|milestone|phase|event|^part(?:ner|icipant)/;
const upwards = /^(?:is)?partof$|parent|belongs|broader|memberof|within/;

/** Things by what refers to them, from documents that may lead to others. */
export class Graph {
  readonly things: Thing[] = [];
  /** Addresses of documents that hold things which are referred to, and are not here. */
  readonly missing = new Set<string>();
  private readonly byId = new Map<string, Thing>();
  private readonly byJson = new Map<object, Thing>();
  private readonly parents = new Map<Thing, Thing>();
  private readonly children = new Map<Thing, Thing[]>();
  private readonly documents = new Set<string>();

  private constructor() {}

  /** The graph that `json` tells of, a slice at a time: cities have thousands of goals. */
  static async of(json: unknown, base: string | undefined): Promise<Graph> {
    const graph = new Graph();
    const steps = graph.gather(json, { base, language: undefined }, undefined, 0);
    while (!steps.next().done) if (isSliceOver()) await nextTurn();
    for (const thing of graph.things) {
      graph.connect(thing);
      if (isSliceOver()) await nextTurn();
    }
    return graph;
  }

  /** The plans: what is called so and is no part of another. A word that others use too needs something below it. */
  get plans(): readonly Thing[] {
    const plans = this.things.filter((thing) => thing.role === 0 && !this.parents.has(thing));
    const full = plans.filter((thing) => this.below(thing).length > 0 || thing.says.has('vision'));
    return full.length ? full : plans.filter(({ types }) => types.some((type) => /^Strategic/.test(type)));
  }

  /** What belongs to `thing`; to the only plan also what belongs to nothing. */
  below(thing: Thing, plan?: Thing): readonly Thing[] {
    const own = this.children.get(thing) ?? [];
    const lost =
      thing === plan
        ? this.things.filter(
            ({ role, types }, index, all) =>
              typeof role === 'number' &&
              role > 0 &&
              !this.parents.has(all[index]!) &&
              !types.some((type) => /^(?:Project|Task|Activity)$/i.test(type)),
          )
        : [];
    return inOrder([...own, ...lost]);
  }

  /** Things that the values are or refer to. */
  at({ says, base }: Thing, ...keys: readonly string[]): readonly Thing[] {
    return keys.flatMap((key) => listOf(says.get(key)).flatMap((value) => this.thing(value, base) ?? []));
  }

  private *gather(json: unknown, here: Here, key: string | undefined, depth: number): Generator<void> {
    if (depth > 12 || this.things.length > 50_000) return;
    for (const one of listOf(json)) {
      if (Array.isArray(one)) yield* this.gather(one, here, key, depth + 1);
      if (!isObject(one)) continue;
      yield;
      const own = hereIn(one, here);
      if (own.base !== undefined) this.documents.add(documentOf(own.base));
      if (key !== undefined || isThing(one)) this.add(one, own, key);
      for (const [name, value] of Object.entries(one)) {
        if (name === '@graph') yield* this.gather(value, own, undefined, depth + 1);
        else if (typeof value === 'object' && name !== '@context') {
          const plain = plainKey(name);
          const role = roleCalled(plain) ?? (seriesKeys.test(plain) ? 'value' : undefined);
          yield* this.gather(value, own, role === undefined ? undefined : plain, depth + 1);
        }
      }
    }
  }

  private add(json: Json, here: Here, key: string | undefined): void {
    const id = idOf(json, here.base);
    if (id !== undefined && Object.keys(json).length === 1) return;
    const says = new Map(Object.entries(json).map(([name, value]) => [plainKey(name), value]));
    const known = id === undefined ? undefined : this.byId.get(id);
    if (known) {
      // What two documents tell of one thing is told of it.
      for (const [name, value] of says) if (!known.says.has(name)) known.says.set(name, value);
      known.role ??= roleOf(typesIn(json), says, key);
      this.byJson.set(json, known);
      return;
    }
    const types = typesIn(json);
    const thing: Thing = { id, types, says, ...here, role: roleOf(types, says, key) };
    this.things.push(thing);
    this.byJson.set(json, thing);
    if (id !== undefined) this.byId.set(id, thing);
  }

  private thing(value: unknown, base: string | undefined): Thing | undefined {
    if (!isObject(value))
      return typeof value === 'string' ? this.byId.get(absolute(value, base) ?? '') : undefined;
    const id = idOf(value, base);
    const known = this.byJson.get(value) ?? (id === undefined ? undefined : this.byId.get(id));
    if (known || id !== undefined || '@value' in value) return known;
    // What stands within another thing needs neither a name nor a type.
    const says = new Map(Object.entries(value).map(([name, one]) => [plainKey(name), one]));
    const thing: Thing = { id, types: [], says, base, language: undefined, role: undefined };
    this.byJson.set(value, thing);
    return thing;
  }

  private connect(thing: Thing): void {
    if (thing.role === undefined) return;
    for (const [key, value] of thing.says) {
      if (beside.test(key)) continue;
      for (const one of listOf(value)) {
        const other = this.thing(one, thing.base);
        if (other?.role !== undefined && other !== thing) this.relate(thing, other, upwards.test(key));
        else if (!other) this.seek(one, key, thing.base);
      }
    }
  }

  /** A reference that leads nowhere here may lead to another document. */
  private seek(value: unknown, key: string, base: string | undefined): void {
    const isPart = roleCalled(key) !== undefined || /^(?:haspart|parts?|files|documents|imports?)$/.test(key);
    const id = isObject(value) && Object.keys(value).length === 1 ? value['@id'] : value;
    if (!isPart || typeof id !== 'string' || /\s/.test(id.trim())) return;
    const address = documentOf(absolute(id, base) ?? '');
    const isLike = isObject(value) || /\.json(?:ld)?$/i.test(address);
    if (isLike && /^https?:/.test(address) && URL.canParse(address) && !this.documents.has(address))
      this.missing.add(address);
  }

  private relate(one: Thing, other: Thing, isUp: boolean): void {
    const [a, b] = [depthOf(one.role), depthOf(other.role)];
    const [parent, child] = a < b || (a === b && !isUp) ? [one, other] : [other, one];
    if (this.parents.has(child)) return;
    // A value is of a figure, and nothing is above a plan but another plan.
    if (child.role === 'value' && parent.role !== 'figure') return;
    for (let above: Thing | undefined = parent; above; above = this.parents.get(above))
      if (above === child) return;
    this.parents.set(child, parent);
    const siblings = this.children.get(parent);
    if (siblings) siblings.push(child);
    else this.children.set(parent, [child]);
  }
}

const depthOf = (role: Role | undefined): number =>
  role === 'value' ? 6 : role === 'figure' ? 5 : (role ?? 9);

const roleCalled = (key: string): Role | undefined => roles.find(([sign]) => sign.test(key))?.[1];

function roleOf(
  types: readonly string[],
  says: ReadonlyMap<string, unknown>,
  key: string | undefined,
): Role | undefined {
  const called = (key === undefined ? [] : [key]).concat(types.map((type) => type.toLowerCase()));
  for (const name of called.reverse()) {
    // A strategy below something is one of its parts.
    if (isPlanType(name) && (key === undefined || name !== key)) return 0;
    const role = roleCalled(name) ?? (seriesKeys.test(name) ? 'value' : undefined);
    // Some call an action a measure.
    if (role === 'figure' && /measures?$/.test(name) && !figures.some((figure) => says.has(figure))) return 4;
    if (role !== undefined) return role;
  }
  return undefined;
}

const isThing = (json: Json): boolean => '@type' in json || '@id' in json;

/** What a context says of all that stands below it. */
function hereIn({ '@context': context }: Json, here: Here): Here {
  return listOf(context)
    .filter(isObject)
    .reduce<Here>(({ base, language }, { '@base': from, '@language': said }) => {
      return {
        base: typeof from === 'string' ? absolute(from, base) : base,
        language: typeof said === 'string' ? said : language,
      };
    }, here);
}

const idOf = (json: Json, base: string | undefined): string | undefined => {
  const id = json['@id'] ?? ('@type' in json ? json['id'] : undefined);
  return typeof id === 'string' ? absolute(id, base) : undefined;
};

/** Names that mean something in one document only are told apart by it. */
const absolute = (id: string, base: string | undefined): string | undefined =>
  id.startsWith('_:') ? `${base ?? ''} ${id}` : URL.canParse(id, base) ? new URL(id, base).href : id;

export const documentOf = (address: string): string => address.replace(/#.*$/, '');

/** In the order that they say themselves, where all do. */
function inOrder(things: readonly Thing[]): readonly Thing[] {
  const place = ({ says }: Thing) =>
    Number(
      ['position', 'order', 'sequence', 'displayorder', 'rank'].map((key) => says.get(key)).find(Boolean),
    );
  return things.every((thing) => Number.isFinite(place(thing)))
    ? [...things].sort((one, other) => place(one) - place(other))
    : things;
}
