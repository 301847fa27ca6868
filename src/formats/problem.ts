/** Something in a feed that was not as it should be, with its place and what was done about it. */
export interface Problem {
  /** `error`: something was lost, or a date or an address cannot be trusted. `warning`: read all the same. */
  readonly severity: 'error' | 'warning';
  /** Stable name of the cause, for programs: `missing`, `wrong-value`, `unknown-field` and the like. */
  readonly code: string;
  /**
   * Where in the document: `items[3]._civic.closes`, or `VEVENT[12].DTSTART` of the thirteenth event in the file. Empty
   * for the document itself.
   */
  readonly path: string;
  /** The line of the file, counted from 1: in iCalendar, where the reader knows it. */
  readonly line?: number;
  /** The cause, in English. */
  readonly message: string;
  /** The remedy, in English. */
  readonly hint: string;
}

/** Paths that fields have in a document, by the paths that they have with us. */
export type Names = Readonly<Record<string, string>>;

/** A problem before it is put into words. */
export interface Note<C extends keyof Detail = keyof Detail> {
  readonly severity: Problem['severity'];
  readonly code: C;
  /** The keys that lead to what it is about. */
  readonly place: readonly (string | number)[];
  /** Names of the document's own, and how many keys those of ours come after. */
  readonly names?: { readonly of: Names; readonly from: number } | undefined;
  readonly line?: number | undefined;
  readonly detail: Detail[C];
}

/** What the words for a problem need to know, by its code. */
export interface Detail {
  'broken-json': [message: string];
  'broken-xml': [what: string];
  'crowded-day': [day: string, count: number];
  'cut-off': [component: string];
  'document-type': [];
  'duplicate-id': [id: string];
  endless: [rule: string];
  'end-at-start': [];
  'end-before-start': [end: string, start: string];
  'foreign-page': [address: string];
  'future-result': [date: string];
  guessed: [fields: string];
  'long-title': [length: number, limit: number];
  'many-rules': [limit: number, count: number];
  'map-items': [path: string, there: string | undefined];
  'map-path': [path: string, there: string];
  markup: [text: string];
  'minutes-meant': [duration: string];
  missing: [field: string, of: string, how?: string];
  'missing-end': [component: string, before: number];
  'no-fields': [there: string];
  'no-real-end': [end: string];
  'no-time-zone': [];
  'only-busy': [title: string];
  padded: [number: string, whole: string];
  'repeated-hour': [time: string];
  'skipped-hour': [time: string, instead: string];
  'not-shown': [what: string, address: string];
  'stray-end': [component: string, line: number];
  swapped: [lat: number, lon: number];
  'too-long': [length: number, limit: number];
  'too-many-items': [limit: number, count: number];
  'too-many-references': [limit: number];
  'unknown-field': [field: string];
  'unknown-kind': [kind: unknown];
  'unknown-zone': [zone: string, instead: string];
  unofficial: [name: string];
  'unreadable-line': [content: string, line: number];
  'windows-zone': [name: string, zone: string];
  'wrong-value': [due: Due, value: unknown];
}

/** What should stand where something else does: the name of it, a closed list of words, or the bounds of a number. */
export type Due = DueName | readonly string[] | { readonly least: number; readonly most: number };

export type DueName =
  | 'address'
  | 'country'
  | 'date'
  | 'duration'
  | 'e-mail'
  | 'flag'
  | 'fewer levels'
  | 'list'
  | 'object'
  | 'phone'
  | 'position'
  | 'quoted text'
  | 'rule'
  | 'text'
  | 'texts'
  | 'version'
  | 'zone';
