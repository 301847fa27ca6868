/** What a feed can be given as: text, bytes, or JSON that has been parsed already. */
export type FeedInput = string | ArrayBuffer | Uint8Array | object;

/** A feed before it is read: its text, and the JSON in it where there is some. Each is made once, when asked for. */
export class FeedDocument {
  private made: { readonly value?: unknown; readonly fault?: SyntaxError } | undefined;
  private decoded: string | undefined;
  private trimmed: string | undefined;

  /**
   * @param url Where it came from: relative addresses in it start from there.
   * @param charset Encoding that the server named, tried when the bytes are no UTF-8.
   * @param advertised What the server said of other forms of the document.
   */
  constructor(
    readonly given: FeedInput,
    readonly url?: string,
    readonly charset?: string,
    readonly advertised?: string,
  ) {}

  /** The text as it came. Empty where parsed JSON was given. */
  get source(): string {
    return (this.decoded ??= this.decode());
  }

  /** The text, without byte order mark and leading blanks. */
  get text(): string {
    return (this.trimmed ??= this.source.replace(/^[\uFEFF\s]+/, ''));
  }

  /** The JSON value, or nothing where the document is not JSON. */
  get json(): unknown {
    return (this.made ??= this.parse()).value;
  }

  /** Why a document that begins like JSON is none. */
  get jsonFault(): SyntaxError | undefined {
    return (this.made ??= this.parse()).fault;
  }

  private decode(): string {
    const { given } = this;
    if (typeof given === 'string') return given;
    if (!isBytes(given)) return '';
    return textOf(given instanceof ArrayBuffer ? new Uint8Array(given) : given, this.charset);
  }

  private parse(): { readonly value?: unknown; readonly fault?: SyntaxError } {
    if (typeof this.given === 'object' && !isBytes(this.given)) return { value: this.given };
    if (!/^[[{]/.test(this.text)) return {};
    try {
      return { value: JSON.parse(this.text) as unknown };
    } catch (fault) {
      return { fault: fault as SyntaxError };
    }
  }
}

export const isBytes = (given: unknown): given is ArrayBuffer | Uint8Array =>
  given instanceof ArrayBuffer || given instanceof Uint8Array;

/**
 * The text of `bytes`: by their byte order mark, else as UTF-8, else as the server said or as old Windows wrote. What files
 * of markup say of themselves is for their readers.
 */
function textOf(bytes: Uint8Array, charset = ''): string {
  const mark = (bytes[0] ?? 0) * 256 + (bytes[1] ?? 0);
  // Without a mark, the zeros beside an ASCII sign tell.
  if (mark === 0xfffe || (bytes[1] === 0 && mark > 0)) return new TextDecoder('utf-16le').decode(bytes);
  if (mark === 0xfeff || (bytes[0] === 0 && mark > 0)) return new TextDecoder('utf-16be').decode(bytes);
  const text = new TextDecoder().decode(bytes);
  const broken = count(text, /\uFFFD/g);
  if (broken === 0) return text;
  // One broken character among many whole ones is UTF-8 that was cut or folded, and no other encoding.
  if (broken < count(text, /[^\0-\x7F\uFFFD]/g)) return new TextDecoder().decode(unfolded(bytes));
  try {
    return new TextDecoder(/^utf-?8$/i.test(charset) ? 'windows-1252' : charset).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** `bytes` without the folds of iCalendar, a line break and a blank, which may stand inside a character. */
function unfolded(bytes: Uint8Array): Uint8Array {
  const folds = (at: number) => bytes[at] === 10 && (bytes[at + 1] === 32 || bytes[at + 1] === 9);
  return bytes.filter((byte, at) => !(folds(at) || folds(at - 1) || (byte === 13 && folds(at + 1))));
}
