import type { CivicRecord, Kind } from '../model/record.js';
import type { KindVocabulary } from './kind-vocabulary.js';
import type { FeedDocument } from './document.js';
import type { Problem } from './problem.js';
import type { ProblemLog } from './problem-log.js';

/** A format of feeds: how to know one, and how to read it. It neither fetches nor touches the page. */
export interface Format {
  /** What `type="…"` and the command line call it. */
  readonly name: string;
  /** MIME types that name it too. */
  readonly types: readonly string[];
  /** Whether `document` is in this format, judged by its content alone: content types lie. */
  recognises(document: FeedDocument): boolean;
  /** Reads what can be read; what cannot goes into the log. Throws only where nothing at all can be read. */
  read(document: FeedDocument, context: ReadContext): FeedContent | Promise<FeedContent>;
}

/** What a format may know besides the document. */
export interface ReadContext {
  readonly problems: ProblemLog;
  /** IANA zone that the host page states; it goes before the feed's own. */
  readonly timeZone?: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** The kinds to read, each with its words; others are passed over. */
  readonly vocabulary: ReadonlyMap<Kind, KindVocabulary>;
  /** Read no more records than this. */
  readonly maxItems: number;
  /** Records of a long list may be read when somebody asks for them; of a list of any length, where few of it are. */
  readonly later?: boolean | 'few';
}

/** What a document says. */
export interface FeedContent {
  /** The format's name, or that of its dialect. */
  readonly format: string;
  readonly title?: string;
  /** Address of the page that the feed belongs to. */
  readonly home?: string;
  /** BCP 47 tag of the texts. */
  readonly language?: string;
  /** IANA zone of the times; `UTC` where neither feed nor host says. */
  readonly timeZone: string;
  readonly place?: PlaceNames;
  readonly records: readonly CivicRecord[];
  /** Address of the next page. */
  readonly next?: string;
  /** How many records the next pages have, and on which days, as the document says it. */
  readonly nextPages?: { readonly records: number };
  /** The graph that the records were found in, if other documents may hold parts of it. */
  readonly graph?: PartOfGraph;
  /** Where the records are, if the document only leads to them. */
  readonly parts?: Parts;
  /** Where the organisations are of which `records` are but the first, if the document only leads to them. */
  readonly directory?: PreparedDirectory;
}

/** A document of a graph that may be spread over several. */
export interface PartOfGraph {
  readonly json: unknown;
  /** Where it came from: what its things are called starts from there. */
  readonly url?: string;
  /** Addresses of documents with things that it refers to and does not hold. */
  readonly missing: readonly string[];
}

/** Organisations that were prepared to be searched: files of their words, and chunks of what is shown of them. */
export interface PreparedDirectory {
  /** How many there are, those among them that are dissolved. */
  readonly total: number;
  readonly dissolved: number;
  /** Address that those of the files begin with. */
  readonly folder: string;
  /** How many files there are with the places of ids; none where the directory was prepared before there were any. */
  readonly idFiles: number;
}

/** A feed that comes in parts, each with the records of some days. */
export interface Parts {
  /**
   * Address of a part: `{start}` and `{end}` stand for the first and the last day that are asked for, `{month}` for a
   * month, `YYYY-MM`.
   */
  readonly template: string;
  /** How many days before and after its month a part holds, too. */
  readonly margin?: number;
  /** The months of which there is a part, where there is one for each. */
  readonly months?: readonly string[];
  /** Address of the records that belong to no month: those without a date, or without an end. */
  readonly always?: string;
}

/** A reading: the content of a document, and what was left out of it and why. */
export interface Reading extends FeedContent {
  readonly problems: readonly Problem[];
  /** Where the problems are noted of what has not been read yet. */
  readonly rest?: readonly ProblemLog[];
}

/** The forms of a place's name that a sentence may need, with their prepositions: they cannot be derived. */
export interface PlaceNames {
  readonly name: string;
  /** "Wrocławia" */
  readonly genitive?: string;
  /** "we Wrocławiu" */
  readonly locative?: string;
  /** "z Wrocławiem" */
  readonly instrumental?: string;
}
