import { FeedDocument } from '../formats/document.js';
import { isPage } from '../formats/page/html-page.js';
import { at } from '../model/dotted-path.js';
import { FeedError, type FaultCode } from './fault.js';

// Decidim answers questions in GraphQL, and each of its versions knows other fields: what this one knows is asked first.

interface Answer {
  readonly document: FeedDocument;
}

/** Asks the interface at `url`. */
type Ask<A extends Answer> = (url: string, question: RequestInit) => Promise<A>;

/** Which fields of a thing are wanted: with what is wanted of each, where it is a thing itself. */
interface Wanted {
  readonly [name: string]: true | Wanted;
}

/** The fields of a type, each with the name of its type and the fields of that. */
type Known = ReadonlyMap<string, { readonly type: string; readonly fields: Known }>;

const ofProcess: Wanted = {
  id: true,
  slug: true,
  title: true,
  shortDescription: true,
  startDate: true,
  endDate: true,
  publishedAt: true,
  updatedAt: true,
  reference: true,
  hashtag: true,
  bannerImage: true,
  scope: { name: true },
  taxonomies: { name: true },
  steps: { id: true, title: true, startDate: true, endDate: true },
};

const ofMeeting: Wanted = {
  id: true,
  title: true,
  description: true,
  startTime: true,
  endTime: true,
  address: true,
  location: true,
  locationHints: true,
  coordinates: { latitude: true, longitude: true },
  remainingSlots: true,
  type: true,
  typeOfMeeting: true,
  onlineMeetingUrl: true,
  isWithdrawn: true,
  withdrawn: true,
  updatedAt: true,
};

const texts = '{translations{locale text}}';
/** What every version of the last years knows. */
const common = {
  process: `id slug title${texts} startDate endDate`,
  meeting: `id title${texts} startTime endTime`,
};

const introspection =
  '{process:__type(name:"ParticipatoryProcess"){...t}meeting:__type(name:"Meeting"){...t}}' +
  'fragment t on __Type{fields{name type{...k ofType{...k ofType{...k ofType{...k}}}}}}' +
  'fragment k on __Type{name fields{name type{name ofType{name ofType{name ofType{name}}}}}}';

/**
 * What an address of Decidim's interface stands for: all processes; one, with its meetings (`?process=SLUG`); or the meetings
 * of a component (`?component=NUMBER`; `&process=SLUG` says whose it is, and `&after=…` asks for a later page).
 *
 * @returns Nothing where there is no such interface; what stands at the address where it answers no questions now.
 * @throws {FeedError} Where the server is not able to answer now.
 */
export async function answerOfDecidim<A extends Answer>(
  address: string,
  ask: Ask<A>,
): Promise<A | undefined> {
  const { origin, pathname, searchParams } = new URL(address);
  const asked = async (query: string): Promise<A | undefined> => {
    const question = {
      method: 'POST',
      body: JSON.stringify({ query }),
      headers: { 'content-type': 'application/json' },
    };
    try {
      const answer = await ask(origin + pathname, question);
      const { json } = answer.document;
      return at(json, 'data') === undefined && at(json, 'errors') === undefined ? undefined : answer;
    } catch (fault) {
      // No such interface; or one that other sites may not ask, which a plain request finds the words for.
      if (fault instanceof FeedError ? refusals.includes(fault.code) : fault instanceof TypeError)
        return undefined;
      throw fault;
    }
  };
  let told: A | undefined;
  try {
    told = await asked(introspection);
  } catch (fault) {
    if (!(fault instanceof FeedError)) throw fault;
    // What keeps the questions from being answered need not keep a feed that stands there. Decidim itself leads plain
    // requests to its manual.
    const plain = await ask(address, { method: 'GET' }).catch((other: unknown) => {
      throw other instanceof FeedError ? fault : other;
    });
    await plain.document.decode();
    if (isPage(plain.document.text)) throw fault;
    return plain;
  }
  if (!told) return undefined;
  const [processes, meetings] = ['data.process', 'data.meeting'].map((path) =>
    fieldsOf(at(told.document.json, path)),
  );
  const full = {
    process: selection(ofProcess, processes!) || common.process,
    meeting: selection(ofMeeting, meetings!) || common.meeting,
  };
  const answer = (await asked(questionFor(searchParams, full))) ?? told;
  // What it says it knows it may still refuse: too much for its taste, or for those who have not signed in.
  const simple = !hasData(answer) ? await asked(questionFor(searchParams, common)) : undefined;
  const best = simple && hasData(simple) ? simple : answer;
  // With the address as it was asked for: the next page has it.
  return { ...best, document: new FeedDocument(best.document.given, address) };
}

const refusals: readonly FaultCode[] = ['not-found', 'refused', 'server-error', 'unreachable'];

const hasData = ({ document }: Answer): boolean =>
  ['participatoryProcesses', 'participatoryProcess', 'component'].some(
    (name) => (at(document.json, `data.${name}`) ?? undefined) !== undefined,
  );

function questionFor(parameters: URLSearchParams, wanted: typeof common): string {
  const slug = parameters.get('process');
  const component = parameters.get('component');
  const after = parameters.get('after');
  const page = after ? `first:50,after:${JSON.stringify(after)}` : 'first:50';
  const meetings = `...on Meetings{meetings(${page}){edges{node{${wanted.meeting}}}pageInfo{hasNextPage endCursor}}}`;
  if (component) return `{component(id:${JSON.stringify(component)}){id ${meetings}}}`;
  if (slug)
    return `{participatoryProcess(slug:${JSON.stringify(slug)}){${wanted.process} components{id ${meetings}}}}`;
  return `{participatoryProcesses{${wanted.process}}}`;
}

/** What of `wanted` is known, as it stands in a question. */
function selection(wanted: Wanted, known: Known): string {
  return Object.entries(wanted)
    .flatMap(([name, inside]) => {
      const field = known.get(name);
      if (!field) return [];
      if (/^Translated/.test(field.type)) return [name + texts];
      if (inside === true) return field.fields.size ? [] : [name];
      const own = selection(inside, field.fields);
      return own ? [`${name}{${own}}`] : [];
    })
    .join(' ');
}

/** The fields of a type that the interface describes: what is in a list, and what may not be missing, lies deeper. */
function fieldsOf(type: unknown, depth = 0): Known {
  const fields = at(type, 'fields');
  if (!Array.isArray(fields) || depth > 1) return new Map();
  return new Map(
    (fields as readonly unknown[]).flatMap((field) => {
      const name = at(field, 'name');
      let inner = at(field, 'type');
      while (typeof at(inner, 'name') !== 'string' && at(inner, 'ofType')) inner = at(inner, 'ofType');
      const named = at(inner, 'name');
      return typeof name === 'string' && typeof named === 'string'
        ? [[name, { type: named, fields: fieldsOf(inner, depth + 1) }] as const]
        : [];
    }),
  );
}
