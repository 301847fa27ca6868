import type { Parsed } from './long-json.js';
import { writeReferencesWith } from './written-references.js';

/** What a feed can be given as: text, bytes, or JSON that has been parsed already. */
export type FeedInput = string | ArrayBuffer | Uint8Array | object;

/** A document longer than this is taken in slices. */
const many = 500_000;

/**
 * What may be a character reference of HTML, as it stands in a text, in JSON, or folded in a calendar file. Whoever
 * finds one too many has only loaded what writes them out; one too few would be written out or not by chance.
 */
const reference = /(?:&|\\u0026)[#\w\s]{2,20};/;

/** A feed before it is read: its text, and the JSON in it where there is some. Each is made once, when asked for. */
export class FeedDocument {
  private made: Parsed | undefined;
  /** It has been decoded, and its bytes are UTF-8. */
  isWhole?: boolean;
  private decoded: string | undefined;
  private trimmed: string | undefined;

  /**
   * @param url Where it came from: relative addresses in it start from there.
   * @param charset Encoding that the server named, tried when the bytes are no UTF-8.
   * @param advertised What the server said of other forms of the document.
   */
  constructor(
    public given: FeedInput,
    readonly url?: string,
    readonly charset?: string,
    readonly advertised?: string,
  ) {}

  /**
   * Before the text is asked for: bytes that are no UTF-8, and documents so long that the page would stand still meanwhile,
   * are read by chunks that few feeds need; so are the references to characters that editors leave in texts.
   */
  async decode(): Promise<void> {
    const { given } = this;
    const { length = 0, byteLength = length } = Object(given) as Partial<Uint8Array>;
    const isLong = byteLength > many;
    // Without the chunks the document is read all the same: in one go, its references as they are.
    if (isLong)
      await import('./long-document.js').then((long) => long.takeInSlices(this)).catch(() => undefined);
    const hasReferences = isLong || (this.isWhole === undefined && this.hasReferences());
    if (isBytes(given)) await this.takeWhole(given);
    if (hasReferences || this.isWhole === false)
      await import('../safety/references.js')
        .then((safety) => writeReferencesWith(safety.decoded))
        .catch(() => undefined);
  }

  private async takeWhole(given: ArrayBuffer | Uint8Array): Promise<void> {
    this.isWhole ??= !/[\0\uFFFD]/.test(this.source);
    if (!this.isWhole) {
      this.decoded = (await import('./encodings.js')).textOf(new Uint8Array(given), this.charset);
      // Whoever asked for them before this was given what the bytes are as UTF-8.
      this.trimmed = this.made = undefined;
    }
    // An answer is kept for others who may ask for it: its bytes, and what was read, without the text between them. That it
    // begins as JSON is all that formats of texts have to hear, and none of them makes the text again for that.
    else if (this.made?.value !== undefined) {
      this.trimmed = this.text.slice(0, 1);
      this.decoded = undefined;
    }
  }

  /** Lets go of the bytes of a long document whose JSON was made: to whoever asks for it next, that is all it is. */
  letGo(): void {
    if (this.made?.value && (this.given as Uint8Array).byteLength > 4 * many) this.given = new Uint8Array();
  }

  /** The text as it came. Empty where parsed JSON was given. */
  get source(): string {
    return (this.decoded ??= this.utf8());
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

  private hasReferences(): boolean {
    const { given } = this;
    if (typeof given === 'string' || isBytes(given)) return reference.test(this.source);
    try {
      return reference.test(JSON.stringify(given));
    } catch {
      return true;
    }
  }

  private utf8(): string {
    const { given } = this;
    if (typeof given === 'string') return given;
    return isBytes(given) ? new TextDecoder().decode(given) : '';
  }

  private parse(): Parsed {
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
