import { isKind, type Kind } from '../../model/record.js';
import { isZone } from '../../model/zone.js';
import type { FeedDocument } from '../document.js';
import { isObject, type Surroundings } from '../fields.js';
import type { FeedContent, ReadContext } from '../format.js';
import { markupTextOf } from '../own-charset.js';
import { headOf, isPage, linkedData, linksOf } from '../page/html-page.js';
import { isSliceOver, nextTurn } from '../../pace/reading.js';
import { readRecords, type Draft } from '../records.js';
import { eachInSlices } from '../../pace/each.js';
import { SourceDraft } from '../source-draft.js';
import { takeArticle } from './article.js';
import { scheduled, takeEvent } from './event.js';
import { lenientJson } from './lenient-json.js';
import { isMarkedUp, microdataIn } from './microdata.js';
import { type Node, nodesIn, Things, typesOf } from './nodes.js';
import { takeHelpline, takeOrganisation } from './organisation.js';
import { takeTrail } from './trail.js';

/** Reads linked data: as a document, or from the scripts of a web page. One script that is broken loses no other. */
export async function readLinkedData(document: FeedDocument, context: ReadContext): Promise<FeedContent> {
  const { problems } = context;
  const html = document.json === undefined && document.text.startsWith('<') ? markupTextOf(document) : '';
  const page = /<script\b/i.test(html) || isMarkedUp(html);
  const nodes = await (page ? nodesOfPage(html, context) : nodesOfDocument(document, context));
  const things = await Things.in(nodes);
  const events = await eachInSlices(nodes, (node) => scheduled(node, things));
  const site = nodes.find(({ json }) => typesOf(json).includes('WebSite'))?.json;
  const at: Surroundings = {
    problems,
    base: document.url ?? things.address(site?.['url']),
    zone: context.timeZone ?? 'UTC',
    zoneAssumed: context.timeZone === undefined,
  };
  const canonical = page && linksOf(html, document.url).find(({ rel }) => rel === 'canonical')?.href;
  const said = page && isPage(html) ? headOf(html) : {};
  const title = said.title ?? things.text(site?.['name']);
  const home = canonical || things.address(site?.['url']);
  const language = said.language ?? languageOf(site?.['inLanguage']);
  const isForPlans = context.vocabulary.size === 1 && context.vocabulary.has('strategy');
  const article = isForPlans && nodes.find(({ json }) => kindOf(typesOf(json)) === 'article')?.json;
  // News of a strategy is none, however much it looks like one.
  if (article)
    problems.error(
      'not-shown',
      `news (${typesOf(article).join(', ')}) and no plan`,
      things.address(article['about'] ?? article['citation']) ?? '',
    );
  return {
    format: 'schema-org',
    ...(title && { title }),
    ...(home && /^https?:/.test(home) && { home }),
    ...(language && { language }),
    timeZone: at.zone,
    records: await readRecords(
      events.flat(),
      (node) => draftOf(node as Node, at, context, things),
      at,
      context,
      (node) => [(node as Node).path, (node as Node).line],
    ),
  };
}

const languageOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

async function nodesOfPage(html: string, { problems }: ReadContext): Promise<readonly Node[]> {
  const scripts: (readonly Node[])[] = [];
  for (const { text, line } of linkedData(html)) {
    if (isSliceOver()) await nextTurn();
    scripts.push(await nodesOfText(text, `script[${scripts.length}]`, line, { problems }));
  }
  const nodes = scripts.flat();
  if (!isMarkedUp(html)) return nodes;
  // Many pages say the same twice: in a script, and in their elements.
  const told = new Set(nodes.map(({ json }) => kindOf(typesOf(json))));
  const marked: Node[] = [];
  const things = await microdataIn(html, (limit) => problems.warning('too-many-references', limit));
  // Several may refer to the same one: it is found once.
  const seen = new Set<object>();
  for (const { json, path, line } of things) marked.push(...(await nodesIn(json, path, line, seen)));
  return [...nodes, ...marked.filter(({ json }) => !told.has(kindOf(typesOf(json))))];
}

async function nodesOfDocument(
  { json, text }: FeedDocument,
  context: Pick<ReadContext, 'problems'>,
): Promise<readonly Node[]> {
  return json === undefined ? nodesOfText(text, '', undefined, context) : nodesIn(json, '', undefined);
}

/** A script that is longer than this is parsed in slices. */
const long = 100_000;

async function nodesOfText(
  text: string,
  path: string,
  line: number | undefined,
  { problems }: Pick<ReadContext, 'problems'>,
): Promise<readonly Node[]> {
  if (!text.trim()) return [];
  try {
    const parsed = text.length > long ? await (await import('../long-json.js')).longJson(text) : undefined;
    return await nodesIn(parsed && 'value' in parsed ? parsed.value : lenientJson(text), path, line);
  } catch (fault) {
    // What the engine says of it differs from one to the next; its first sentence is what they share.
    const [message = ''] = (fault as Error).message.split(/[\n(]/, 1);
    problems.within(path, () => problems.error('broken-json', message.trim()), line);
    return [];
  }
}

const events = /Event$|^(?:Event\w*Series|EventSeries|Festival|Hackathon|CourseInstance)$/;
const organisations =
  /Organization$|^(?:NGO|Corporation|Consortium|Project|ResearchProject|FundingAgency|LocalBusiness|Library|Museum|GovernmentOffice|CivicStructure|School|CollegeOrUniversity|FundingScheme|SportsClub|CityHall|CommunityCenter)$/;
const articles = /Article$|^(?:BlogPosting|LiveBlogPosting|Report|SocialMediaPosting)$/;

function kindOf(types: readonly string[]): Kind | undefined {
  const is = (pattern: RegExp) => types.some((type) => pattern.test(type));
  if (is(events)) return 'event';
  if (is(/^Government(?:Permit)?Service$/)) return 'helpline';
  if (is(organisations)) return 'organisation';
  if (is(/^BreadcrumbList$/)) return 'trail';
  return is(articles) ? 'article' : undefined;
}

const takers = {
  event: takeEvent,
  organisation: takeOrganisation,
  helpline: takeHelpline,
  trail: takeTrail,
  article: takeArticle,
} as const;

function draftOf(
  { json }: Node,
  feed: Surroundings,
  { vocabulary }: ReadContext,
  things: Things,
): Draft | undefined {
  const kind = kindOf(typesOf(json));
  const words = kind && isKind(kind) ? vocabulary.get(kind) : undefined;
  if (!words) return undefined;
  const schedule = isObject(json['eventSchedule']) ? json['eventSchedule'] : {};
  const zone = schedule['scheduleTimezone'];
  const own = typeof zone === 'string' && isZone(zone);
  const draft = new SourceDraft(words, own ? { ...feed, zone, zoneAssumed: false } : feed);
  if (own && zone !== feed.zone) draft.put('timeZone', zone);
  takers[words.kind as keyof typeof takers](draft, json, things);
  return draft;
}
