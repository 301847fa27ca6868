import { FeedDocument } from '../formats/document.js';
import type { PartOfGraph, ReadContext, Reading } from '../formats/format.js';
import type { KindVocabulary } from '../formats/kind-vocabulary.js';
import type { Problem } from '../formats/problem.js';
import { FeedError } from './fault.js';
import { readDocument, type DocumentOptions } from './read-document.js';

/** Documents of one graph that are fetched beside those that were named. */
const mostDocuments = 20;
const mostRounds = 4;

/** Fetches a document that a graph leads to. @throws {FeedError} Where it cannot be had. */
export type FetchDocument = (address: string) => Promise<FeedDocument>;

/**
 * Reads documents of a graph as one, with the documents that they lead to on their own sites: a feed may not send the
 * reader's browser to somebody whom the host page never named. What cannot be had is a problem, and the rest is read.
 *
 * @param parts What was read of it so far, one document each.
 * @param fetchDocument How further documents are had; where it is not given, none are.
 */
export async function readGraph(
  parts: readonly PartOfGraph[],
  vocabulary: readonly KindVocabulary[],
  options: DocumentOptions & Pick<ReadContext, 'later'>,
  fetchDocument?: FetchDocument,
): Promise<Reading> {
  const problems: Problem[] = [];
  const asked = new Set<string>(parts.flatMap(({ url }) => url ?? []));
  const sites = new Set([...asked].map((url) => new URL(url).origin));
  const documents = [...parts];
  let reading = await readTogether(documents, vocabulary, options);
  for (let round = 0; fetchDocument && round < mostRounds; round++) {
    const missing = (reading.graph?.missing ?? parts.flatMap((part) => part.missing)).filter(
      (address) => !asked.has(address) && sites.has(new URL(address).origin),
    );
    const next = missing.slice(0, mostDocuments + parts.length - documents.length);
    if (next.length === 0) break;
    for (const address of next) asked.add(address);
    const found = await Promise.all(next.map((address) => partAt(address, fetchDocument)));
    for (const [index, part] of found.entries())
      if (part instanceof FeedError) problems.push(lost(next[index]!, part));
      else documents.push(part);
    if (found.every((part) => part instanceof FeedError)) break;
    reading = await readTogether(documents, vocabulary, options);
  }
  const elsewhere = (reading.graph?.missing ?? []).filter(
    (address) => !asked.has(address) && !sites.has(new URL(address).origin),
  );
  if (sites.size && elsewhere.length) problems.push(foreign(elsewhere));
  return { ...reading, problems: [...reading.problems, ...problems] };
}

/** Each document keeps the address that its own names start from. */
const readTogether = (
  parts: readonly PartOfGraph[],
  vocabulary: readonly KindVocabulary[],
  options: DocumentOptions & Pick<ReadContext, 'later'>,
): Promise<Reading> => {
  const json = parts.map(({ json: graph, url }) => ({
    ...(url !== undefined && { '@context': { '@base': url } }),
    '@graph': [graph],
  }));
  const [{ url } = {}] = parts;
  return readDocument(new FeedDocument(json, url ?? options.url), vocabulary, {
    ...options,
    type: 'plan-graph',
  });
};

async function partAt(address: string, fetchDocument: FetchDocument): Promise<PartOfGraph | FeedError> {
  try {
    const document = await fetchDocument(address);
    await document.decode();
    if (document.json === undefined) return new FeedError('unreadable', 'It is no JSON.');
    return { json: document.json, url: address, missing: [] };
  } catch (fault) {
    if (fault instanceof FeedError) return fault;
    throw fault;
  }
}

/** What is on other sites is never fetched unless somebody names it; that it is missing is said once. */
const foreign = ([address = '', ...others]: readonly string[]): Problem => ({
  severity: 'warning',
  code: 'foreign-page',
  path: address,
  message: `This one leads to ${others.length ? `${others.length + 1} documents` : 'a document'} on another site, which a widget does not fetch: a feed may not send visitors where the page did not.`,
  hint: 'Name each of them as a <source> of its own, or serve the whole graph from one site.',
});

const lost = (address: string, { code, message }: FeedError): Problem => ({
  severity: 'warning',
  code,
  path: address,
  message: `A document that this one leads to is missing: ${message}`,
  hint: 'What is known without it is shown.',
});
