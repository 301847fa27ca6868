import type { CivicRecord } from '../../model/record.js';
import type { FeedDocument } from '../document.js';
import { isObject } from '../fields.js';
import type { FeedContent, ReadContext } from '../format.js';
import { isSliceOver, nextTurn } from '../../pace/reading.js';
import { dateOf } from './dates.js';
import { contentOf, type Tell, type Told } from './reading.js';
import { at, many, resolved, rowsIn, unmarked, word, type Row } from './values.js';

const namesOfProcess = {
  summary: 'shortDescription',
  opens: 'startDate',
  closes: 'endDate',
  areas: 'scope',
  phases: 'steps',
  published: 'publishedAt',
  updated: 'updatedAt',
  image: 'bannerImage',
  'image.src': 'bannerImage',
};

const namesOfMeeting = {
  start: 'startTime',
  end: 'endTime',
  location: 'location',
  'location.lat': 'coordinates.latitude',
  'location.lon': 'coordinates.longitude',
  updated: 'updatedAt',
};

/** Decidim, answers of its GraphQL: participatory processes, and the meetings of a component or of processes. */
export async function read(document: FeedDocument, context: ReadContext): Promise<FeedContent> {
  const data = at(document.json, 'data');
  const many = at(data, 'participatoryProcesses');
  const single = at(data, 'participatoryProcess');
  const component = at(data, 'component');
  const { url } = document;
  if (component !== undefined && many === undefined && single === undefined) {
    const found = meetingsIn(component, 'data.component');
    const slug = url && URL.canParse(url) ? new URL(url).searchParams.get('process') || undefined : undefined;
    const tell = meetingTeller(pageIn(slug, component, url), namesOfMeeting, slug);
    return contentOf('decidim', document, { ...found, tell, next: nextOf([component], url, slug) }, context);
  }
  const rows = Array.isArray(many)
    ? many
    : many === undefined
      ? [single]
      : rowsIn(at(many, 'edges')).map(({ node }) => node);
  const path = many === undefined ? 'data.participatoryProcess' : 'data.participatoryProcesses';
  const next = nextOf(
    rows.flatMap((process) => rowsIn(at(process, 'components'))),
    url,
    word(at(rows[0], 'slug')),
  );
  const telling = { rows, path, tell: processTeller(url), next };
  const processes = await contentOf('decidim', document, telling, context);
  return {
    ...processes,
    records: [...processes.records, ...(await meetingsOf(rows, path, document, context))],
  };
}

/** Meetings that an answer holds within its processes. */
async function meetingsOf(
  processes: readonly unknown[],
  path: string,
  document: FeedDocument,
  context: ReadContext,
): Promise<FeedContent['records']> {
  const meetings: CivicRecord[] = [];
  for (const [index, process] of processes.entries())
    for (const [order, component] of rowsIn(at(process, 'components')).entries()) {
      const found = meetingsIn(component, `${path}[${index}].components[${order}]`);
      const slug = word(at(process, 'slug'));
      const page = pageIn(slug, component, document.url);
      if (!found.rows.length) continue;
      if (isSliceOver()) await nextTurn();
      const tell = meetingTeller(page, namesOfMeeting, slug);
      meetings.push(...(await contentOf('decidim', document, { ...found, tell }, context)).records);
    }
  return meetings;
}

/** Where the meetings of a component have their pages. */
const pageIn =
  (slug: string | undefined, component: unknown, base: string | undefined) =>
  (id: string): string | undefined =>
    slug && resolved(`/processes/${slug}/f/${word(at(component, 'id')) ?? ''}/meetings/${id}`, base);

/**
 * Where the meetings are that the answer has no room for. An address names one component and where to go on in it; `then`
 * names the others that are still to come.
 */
function nextOf(
  components: readonly unknown[],
  base: string | undefined,
  process: string | undefined,
): string | undefined {
  if (base === undefined || !/^https?:/.test(base) || !URL.canParse(base)) return undefined;
  const next = new URL(base);
  const open = components.flatMap((component) => {
    const { hasNextPage, endCursor } = (at(component, 'meetings.pageInfo') ?? {}) as Row;
    const [id, cursor] = [word(at(component, 'id')), word(endCursor)];
    return hasNextPage === true && id !== undefined && cursor !== undefined ? [`${id} ${cursor}`] : [];
  });
  const [first, ...others] = [...open, ...next.searchParams.getAll('then')];
  if (first === undefined) return undefined;
  const [component = '', after = ''] = first.split(' ', 2);
  next.search = new URLSearchParams([
    ['component', component],
    ...(process === undefined ? [] : [['process', process]]),
    ['after', after],
    ...others.map((other) => ['then', other]),
  ]).toString();
  return next.href;
}

function meetingsIn(component: unknown, path: string): { rows: readonly unknown[]; path: string } {
  const edges = at(component, 'meetings.edges');
  return Array.isArray(edges)
    ? { rows: edges, path: `${path}.meetings.edges` }
    : { rows: many(at(component, 'meetings.nodes')), path: `${path}.meetings.nodes` };
}

/** A text in all languages that the answer has it in, without markup. */
function textsOf(value: unknown): unknown {
  if (!isObject(value)) return unmarked(value);
  const translations = rowsIn(value['translations']);
  if (translations.length === 0) return unmarked(value['translation']);
  return Object.fromEntries(
    translations.flatMap(({ locale, text }) => {
      const said = unmarked(text);
      return typeof locale === 'string' && said ? [[locale, said] as const] : [];
    }),
  );
}

const processTeller =
  (base: string | undefined): Tell =>
  (row) => {
    const slug = word(row['slug']);
    const page = slug && base ? resolved(`/processes/${slug}`, base) : undefined;
    const area = textsOf(at(row, 'scope.name'));
    return {
      kind: 'consultation',
      names: namesOfProcess,
      says: {
        id: slug ?? row['id'],
        url: page,
        title: textsOf(row['title']),
        summary: textsOf(row['shortDescription'] ?? row['subtitle']),
        description: textsOf(row['description']),
        opens: dateOf(row['startDate']),
        closes: dateOf(row['endDate']),
        areas: area === undefined ? [] : [area],
        topics: rowsIn(row['taxonomies']).map(({ name }) => textsOf(name)),
        tags: (word(row['hashtag']) ?? '').split(/[\s#]+/).filter(Boolean),
        phases: rowsIn(row['steps']).map((step) => ({
          id: word(step['id']),
          title: textsOf(step['title']),
          start: dateOf(step['startDate']),
          end: dateOf(step['endDate']),
        })),
        reference: row['reference'],
        image: { src: resolved(row['bannerImage'] ?? row['heroImage'], base) },
        published: dateOf(row['publishedAt']),
        updated: dateOf(row['updatedAt']),
      },
    };
  };

const meetingTeller =
  (
    page: (id: string) => string | undefined,
    names: Readonly<Record<string, string>>,
    parent?: string,
  ): Tell =>
  (edge): Told => {
    const isEdge = isObject(edge['node']);
    const row = (isEdge ? edge['node'] : edge) as Row;
    const id = word(row['id']) ?? '';
    const own = Object.fromEntries(
      ['id', 'title', 'description', ...Object.keys(names)].map((name) => [
        name,
        `node.${names[name] ?? name}`,
      ]),
    );
    return {
      kind: 'event',
      names: isEdge ? own : names,
      says: {
        id: parent ? `${parent}/${id}` : id,
        url: page(id),
        title: textsOf(row['title']),
        description: textsOf(row['description']),
        type: 'meeting',
        start: dateOf(row['startTime']),
        end: dateOf(row['endTime']),
        status: row['withdrawn'] === true || row['isWithdrawn'] === true ? 'withdrawn' : undefined,
        // Old Decidims have a type of their own for those online.
        mode: row['type'] === 'OnlineMeeting' ? 'online' : word(row['typeOfMeeting'])?.replace('_', '-'),
        location: {
          name: textsOf(row['location']),
          address: row['address'],
          hint: textsOf(row['locationHints']),
          lat: at(row, 'coordinates.latitude'),
          lon: at(row, 'coordinates.longitude'),
        },
        registration: { url: row['onlineMeetingUrl'], remaining: row['remainingSlots'] },
        parent,
        updated: dateOf(row['updatedAt']),
      },
    };
  };
