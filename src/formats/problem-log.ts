import type { Detail, Names, Note, Problem } from './problem.js';

// A feed of 100,000 bad records must not fill the memory with complaints.
const most = 1000;

/**
 * Notes the problems of one reading. Knows which part of the document is being read. The words for them are loaded
 * when there is something to say.
 */
export class ProblemLog {
  /** How many problems there were, noted or no longer. */
  count = 0;
  private readonly notes: Note[] = [];
  /** Readings that are due, and have only problems to tell. */
  readonly due: Iterator<unknown>[] = [];
  private told = 0;
  private place: (string | number)[] = [];
  private line: number | undefined;
  private names: Note['names'];

  /**
   * Reads a part of the document: problems found meanwhile are placed at `key`, and on `line` where that is known. An empty
   * key names no part.
   */
  within<T>(key: string | number, read: () => T, line = this.line): T {
    const outer = this.line;
    this.place.push(key);
    this.line = line;
    try {
      return read();
    } finally {
      this.place.pop();
      this.line = outer;
    }
  }

  /** The same for what is read in slices. */
  during<T>(key: string | number, read: () => Promise<T>): Promise<T> {
    this.place.push(key);
    return read().finally(() => this.place.pop());
  }

  /** Reads a part of the document whose fields have other names there than ours: problems are placed by its names. */
  renaming<T>(names: Names | undefined, read: () => T): T {
    const outer = this.names;
    this.names = names && { of: names, from: this.place.length };
    try {
      return read();
    } finally {
      this.names = outer;
    }
  }

  /** Leaves for later what is read only for its problems. They are placed where it was left. */
  postpone(reading: Iterator<unknown>): void {
    const there = [...this.place];
    const next = () => {
      this.place = there;
      return reading.next();
    };
    this.due.push({ next });
  }

  error<C extends keyof Detail>(code: C, ...detail: Detail[C]): void {
    this.note('error', code, detail);
  }

  warning<C extends keyof Detail>(code: C, ...detail: Detail[C]): void {
    this.note('warning', code, detail);
  }

  /** A value that cannot be read, and what should stand there. Reads as nothing. */
  expected(...detail: Detail['wrong-value']): undefined {
    this.note('error', 'wrong-value', detail);
  }

  /** Whether there is a note of this code already: some things are worth saying once a document. */
  has(code: keyof Detail): boolean {
    return this.notes.some((note) => note.code === code);
  }

  /** The problems in words. */
  async worded(): Promise<readonly Problem[]> {
    this.told = this.notes.length;
    return words(this.notes);
  }

  /** Those that came since: of what was read later. */
  async rest(): Promise<readonly Problem[]> {
    return words(this.notes.slice(this.told));
  }

  private note<C extends keyof Detail>(severity: Problem['severity'], code: C, detail: Detail[C]): void {
    this.count++;
    if (this.notes.length === most) return;
    const { place, names, line } = this;
    this.notes.push({ severity, code, place: [...place], names, line, detail });
  }
}

const words = async (notes: readonly Note[]): Promise<readonly Problem[]> =>
  notes.length ? (await import('./wording.js')).worded(notes) : [];
