import { FeedError } from '../feed/fault.js';
import { readFeed } from '../feed/read-feed.js';
import type { FeedDocument } from '../formats/document.js';
import type { Reading } from '../formats/format.js';
import { proposalOf as proposalFor } from '../formats/map/any-list.js';
import type { Proposal } from '../formats/map/proposal.js';
import { rowsOf } from '../formats/map/rows.js';
import type { Problem } from '../formats/problem.js';
import type { CivicRecord } from '../model/record.js';
import { syntaxFault } from './broken-json.js';
import { remedyFor } from './remedies.js';
import { documentAt, isAddress } from './input.js';
import type { Order } from './order.js';
import { countsOf } from './counts.js';
import { placesInJson } from './json-place.js';
import type { Place } from './place.js';
import { withFindings } from './findings.js';

/** A problem, and the line and column of the file where it is. */
export type PlacedProblem = Problem & Partial<Place>;

/** What was found out about a feed. */
export interface Report {
  /** The path or address, as it was given. */
  readonly input: string;
  /** Nothing where the feed could not be read at all; then the first problem says why. */
  readonly format: string | null;
  readonly title: string | null;
  readonly language: string | null;
  readonly timeZone: string | null;
  /** Address of the next page, which is not checked. */
  readonly next: string | null;
  /** Records by kind. A recurring series counts as one. */
  readonly counts: Readonly<Record<string, number>>;
  readonly problems: readonly PlacedProblem[];
  readonly records?: readonly CivicRecord[];
  /** Of a list in no known format: a field map that may fit, and how sure each field of it is, from 0 to 1. */
  readonly proposal?: Proposal;
}

/** Reads the feed that `input` names, and says what is in it and what is wrong with it. */
export async function reportOn(input: string, { reading, records, timeout }: Order): Promise<Report> {
  let document: FeedDocument | undefined;
  try {
    document = await documentAt(input, timeout);
    const asked = isAddress(input) ? { url: input } : {};
    const report = await reportOf(
      input,
      document,
      await readFeed(document, { ...reading, ...asked }),
      records,
    );
    return reading.map === undefined ? await withProposal(report, document) : report;
  } catch (fault) {
    if (!(fault instanceof FeedError)) throw fault;
    return { ...nothing, input, problems: [problemOf(fault, document)], ...(records ? { records: [] } : {}) };
  }
}

/** With a field map, where the document says nothing of its fields. */
async function withProposal(report: Report, document: FeedDocument): Promise<Report> {
  const rows = /^(?:json|ndjson|csv|geojson|ckan)$/.test(report.format ?? '')
    ? await rowsOf(document)
    : undefined;
  const proposal = rows && (await proposalFor(rows));
  if (!proposal) return report;
  const problems = report.problems.map((problem) =>
    problem.code === 'guessed'
      ? {
          ...problem,
          hint: 'Look over the field map that is proposed here; then give it with --map, or on the element.',
        }
      : problem,
  );
  return { ...report, problems, proposal };
}

const nothing = { format: null, title: null, language: null, timeZone: null, next: null, counts: {} };

async function reportOf(
  input: string,
  document: FeedDocument,
  reading: Reading,
  withRecords: boolean,
): Promise<Report> {
  const { format, title, language, timeZone, next, records } = reading;
  const placeOf = document.json === undefined ? () => undefined : placesInJson(document.source, format);
  const findings = await withFindings(reading.problems, document.json, format);
  const problems = findings.map((problem) => ({
    ...problem,
    ...(problem.line === undefined ? placeOf(problem.path) : { column: 1 }),
  }));
  return {
    input,
    format,
    title: title ?? null,
    language: language ?? null,
    timeZone,
    next: next ?? null,
    counts: countsOf(records),
    problems: problems.sort(byPlace),
    ...(withRecords ? { records } : {}),
  };
}

const byPlace = (one: PlacedProblem, other: PlacedProblem): number =>
  (one.line ?? 0) - (other.line ?? 0) || (one.column ?? 0) - (other.column ?? 0);

function problemOf(fault: FeedError, document: FeedDocument | undefined): PlacedProblem {
  const { code, message } = fault;
  const broken = document?.jsonFault ? syntaxFault(document.source) : undefined;
  return {
    severity: 'error',
    code,
    path: '',
    ...(code === 'unreadable' && broken ? broken : { message, hint: remedyFor(code) }),
  };
}
