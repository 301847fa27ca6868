/** Something in a feed that was not as it should be, with its place and what was done about it. */
export interface Problem {
  /** `error`: something was lost, or a date or an address cannot be trusted. `warning`: read all the same. */
  readonly severity: 'error' | 'warning';
  /** Stable name of the cause, for programs: `missing`, `wrong-value`, `unknown-field` and the like. */
  readonly code: string;
  /** Where in the document: `items[3]._civic.closes`, `VEVENT[12].DTSTART`. Empty for the document itself. */
  readonly path: string;
  /** The cause, in English. */
  readonly message: string;
  /** The remedy, in English. */
  readonly hint: string;
}

const kept = 1000;

/** Gathers the problems of one reading. Knows which part of the document is being read. */
export class ProblemLog {
  readonly all: Problem[] = [];
  private readonly place: (string | number)[] = [];

  /** Reads a part of the document: problems found meanwhile are placed at `key`. */
  within<T>(key: string | number, read: () => T): T {
    this.place.push(key);
    try {
      return read();
    } finally {
      this.place.pop();
    }
  }

  error(code: string, message: string, hint: string): void {
    this.add('error', code, message, hint);
  }

  warning(code: string, message: string, hint: string): void {
    this.add('warning', code, message, hint);
  }

  /** A value that cannot be read. `what` names what should stand there: `a date such as 2026-11-30`. */
  expected(what: string, value: unknown): undefined {
    this.error(
      'wrong-value',
      `${this.name} should be ${what}, but is ${shown(value)}; it is left out.`,
      `Write ${what}, or leave the field away.`,
    );
  }

  /** A problem of the document that is worth saying once, however often it is met. */
  once(severity: Problem['severity'], code: string, message: string, hint: string): void {
    if (!this.all.some((problem) => problem.code === code))
      this.all.push({ severity, code, path: '', message, hint });
  }

  private get name(): string {
    const key = this.place.at(-1);
    return typeof key === 'string' ? `“${key}”` : `Entry ${key === undefined ? '' : String(key + 1)}`;
  }

  private add(severity: Problem['severity'], code: string, message: string, hint: string): void {
    // A feed of 100,000 bad records must not fill the memory with complaints.
    if (this.all.length >= kept) return;
    const path = this.place.reduce<string>(
      (path, key) => path + (typeof key === 'number' ? `[${key}]` : (path && `.${key}`) || key),
      '',
    );
    this.all.push({ severity, code, path, message, hint });
  }
}

/** `value` as a person would recognise it in the file, in a few words. */
export function shown(value: unknown): string {
  if (value === undefined) return 'missing';
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
