import { isSliceOver, nextTurn } from '../pace/reading.js';

/** Characters that are parsed at once. */
const piece = 64_000;
/** Characters after which a list is a long one. */
const long = 8000;
const [quote, comma, backslash] = [0x22, 0x2c, 0x5c];

/** What parsing JSON gives. */
export interface Parsed {
  readonly value?: unknown;
  readonly fault?: SyntaxError;
}

/** What is open where a text is looked at. */
interface Open {
  readonly isList: boolean;
  readonly begins: number;
}

/**
 * Parses JSON in slices, so that a page goes on while megabytes of it are read: the long lists in it entry by entry, some at
 * a time, and then what stands around them. Each entry is parsed by JSON.parse, and gives what parsing the whole would.
 *
 * @returns The value; the fault where something follows it; nothing where JSON.parse has to be asked, because the text is no
 *   JSON, or its length is not in lists.
 */
export async function longJson(text: string): Promise<Parsed | undefined> {
  const reading = new LongJson(text);
  try {
    return { value: await reading.value() };
  } catch {
    return reading.fault && { fault: reading.fault };
  }
}

class LongJson {
  /** What JSON.parse says of a text that it would not read. */
  fault: SyntaxError | undefined;
  /** The text without the lists. */
  private readonly around: string[] = [];
  private readonly lists = new Map<unknown, readonly unknown[]>();
  // Stands for a list; nobody can have written it before.
  private readonly mark = `list ${Math.random()} `;

  constructor(private readonly text: string) {}

  async value(): Promise<unknown> {
    const { text, around, lists } = this;
    const open: Open[] = [];
    let taken = 0;
    for (let at = 0; at < text.length; at++) {
      const sign = text.charCodeAt(at);
      if (sign === quote) at = this.endOfText(at);
      else if (opens(sign)) {
        if (isSliceOver()) await nextTurn();
        open.push({ isList: sign === 0x5b, begins: at });
      } else if (closes(sign)) {
        open.pop();
        const outer = open.at(-1);
        if (!outer) this.endAt(at + 1);
        // What was read of a long list by now stays where it is.
        const from = outer?.isList && at - outer.begins > long ? this.nextEntry(at) : undefined;
        if (from === undefined) continue;
        const name = this.mark + String(lists.size);
        around.push(text.slice(taken, from), JSON.stringify(name));
        const list: unknown[] = [];
        lists.set(name, list);
        taken = await this.entries(list, at, from);
        at = taken - 1;
      }
    }
    around.push(text.slice(taken));
    const rest = around.join('');
    // Nothing would be won.
    if (rest.length > 8 * piece) throw new SyntaxError();
    await nextTurn();
    const value = JSON.parse(rest, (_, value: unknown) => {
      const list = Array.isArray(value) && lists.get(value.at(-1));
      return list ? [...(value as unknown[]).slice(0, -1), ...list] : value;
    }) as unknown;
    await nextTurn();
    return value;
  }

  /** JSON line by line has more behind its first value, and is no JSON: to hear that of the parser takes long. */
  private endAt(end: number): void {
    const more = this.text.slice(end).search(/\S/);
    if (more < 0) return;
    try {
      JSON.parse(this.text.slice(0, end + more + 1));
    } catch (fault) {
      this.fault = fault as SyntaxError;
    }
    throw new SyntaxError();
  }

  /** Where the entry begins that follows one that ends at `at`, if it is a list or an object as well. */
  private nextEntry(at: number): number | undefined {
    between.lastIndex = at + 1;
    return between.test(this.text) ? between.lastIndex : undefined;
  }

  /**
   * Reads the entries from `from` on into `list`.
   *
   * @param before Where the one before ends.
   * @returns Where the list ends.
   */
  private async entries(list: unknown[], before: number, from: number): Promise<number> {
    const { text } = this;
    // Between two entries stands mostly the same: the end of one, and how the other begins.
    head.lastIndex = from;
    const seam = text.slice(before, head.test(text) ? head.lastIndex : from + 1);
    const seamBefore = from - before;
    for (let at = from; ;) {
      if (isSliceOver()) await nextTurn();
      // A guess that the parser proves: what is whole so far ends where an entry ends.
      const guess = text.slice(at + piece, at + 2 * piece).indexOf(seam) + at + piece;
      if (guess >= at + piece && this.take(list, at, guess + 1)) {
        at = guess + seamBefore;
        continue;
      }
      const end = this.endOfEntries(at);
      if (!this.take(list, at, end)) throw new SyntaxError();
      if (text.charCodeAt(end) !== comma) return end;
      at = end + 1;
    }
  }

  private take(list: unknown[], from: number, to: number): boolean {
    try {
      const entries = JSON.parse(`[${this.text.slice(from, to)}]`) as readonly unknown[];
      for (const entry of entries) list.push(entry);
      // A comma that nothing follows.
      return entries.length > 0;
    } catch {
      return false;
    }
  }

  /** Where, some way after `from`, an entry ends: at a comma, or at the end of the list. */
  private endOfEntries(from: number): number {
    const { text } = this;
    let depth = 0;
    for (let at = from; at < text.length; at++) {
      const sign = text.charCodeAt(at);
      if (sign === quote) at = this.endOfText(at);
      else if (opens(sign)) depth += 1;
      else if (closes(sign)) {
        if (depth === 0) return at;
        depth -= 1;
      } else if (sign === comma && depth === 0 && at > from + piece) return at;
    }
    throw new SyntaxError();
  }

  private endOfText(from: number): number {
    const { text } = this;
    for (let at = text.indexOf('"', from + 1); at > 0; at = text.indexOf('"', at + 1)) {
      let escapes = 0;
      while (text.charCodeAt(at - 1 - escapes) === backslash) escapes += 1;
      if (escapes % 2 === 0) return at;
    }
    throw new SyntaxError();
  }
}

const opens = (sign: number): boolean => sign === 0x5b || sign === 0x7b;
const closes = (sign: number): boolean => sign === 0x5d || sign === 0x7d;
const between = /\s*,\s*(?=[[{])/y;
const head = /[[{]\s*(?:"[^"\\]{0,60}")?/y;
