import { decoded } from '../../safety/references.js';
import { isSliceOver, nextTurn } from '../../pace/reading.js';
import type { ProblemLog } from '../problem-log.js';
import type { XmlElement } from './element.js';

interface Open {
  name: string;
  readonly written: string;
  namespace: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly scope: ReadonlyMap<string, string>;
  readonly children: Open[];
  text: string;
  source: string;
  readonly begins: number;
  readonly line: number;
  readonly parent: Open | undefined;
}

// No pattern looks past the next `<`: a hostile file would cost the square of its length.
const startTag = /<([a-z_:\u0080-\uFFFF][^\s/<>="']*)/iy;
const endTag = /<\/\s*(?:([^\s<>]+)(?:\s[^<>]*)?)?>/y;
const attribute = /[\s/]*([^\s=/<>"']+)(?:\s*=\s*(?:"([^"<]*)"|'([^'<]*)'|([^\s<>"']+)))?/y;
const tagEnd = /\s*(?:(\/)\s*)?>/y;
const declaration = /<![^<>[]*(?:\[|>)/y;
const bare = /&(?!#\d{1,8};|#x[\da-f]{1,7};|\w{2,32};)/i;
const deepest = 200;

/**
 * Reads XML, as well as it can be read: what a strict parser refuses is put right and noted.
 *
 * A long file is read in slices.
 *
 * Not DOMParser: a page that requires Trusted Types lets it parse nothing, XML neither, and Node has none. Document types
 * are passed over and no reference but those to characters is written out, so that no entity can grow or fetch anything.
 *
 * @returns The root; nothing where there is no element.
 */
export const parseXml = (text: string, problems: ProblemLog): Promise<XmlElement | undefined> =>
  new Parser(text, problems).root();

class Parser {
  private at = 0;
  private line = 1;
  private counted = 0;
  private first: Open | undefined;
  private readonly stack: Open[] = [];

  constructor(
    private readonly text: string,
    private readonly problems: ProblemLog,
  ) {}

  async root(): Promise<XmlElement | undefined> {
    const { text } = this;
    for (let tags = 1; this.at < text.length; tags++) {
      if (tags % 32 === 0 && isSliceOver()) await nextTurn();
      const next = text.indexOf('<', this.at);
      this.say(text.slice(this.at, next < 0 ? text.length : next));
      this.at = next < 0 ? text.length : next;
      if (next < 0 || !this.markup()) break;
    }
    const open = this.stack.at(-1);
    if (open) {
      const record = this.stack.findLast(({ name }) => name === 'item' || name === 'entry') ?? open;
      this.problems.within('', () => this.problems.error('cut-off', `<${record.written}>`), record.line);
    }
    this.leave(0, text.length);
    return this.first;
  }

  /** Takes what begins here with a `<`. @returns Whether to go on. */
  private markup(): boolean {
    const { text, at } = this;
    if (text.startsWith('<!--', at)) return this.skip('-->');
    if (text.startsWith('<![CDATA[', at)) {
      const end = text.indexOf(']]>', at);
      this.plain(text.slice(at + 9, end < 0 ? text.length : end));
      this.at = end < 0 ? text.length : end + 3;
      return true;
    }
    if (text.startsWith('<?', at)) return this.skip('>');
    if (text.startsWith('<!', at)) return this.documentType();
    if (text.startsWith('</', at)) return this.end();
    startTag.lastIndex = at;
    const start = startTag.exec(text);
    if (start) return this.begin(start[1]!, startTag.lastIndex);
    this.broken('a “<” that begins no tag');
    this.plain('<');
    this.at += 1;
    return true;
  }

  private skip(mark: string): boolean {
    const end = this.text.indexOf(mark, this.at);
    this.at = end < 0 ? this.text.length : end + mark.length;
    return true;
  }

  private documentType(): boolean {
    declaration.lastIndex = this.at;
    const [whole] = declaration.exec(this.text) ?? [];
    if (whole === undefined) return this.skip('>');
    this.at += whole.length;
    if (!whole.endsWith('[')) return true;
    this.countLines(this.at);
    this.problems.within('', () => this.problems.warning('document-type'), this.line);
    // Declared or not, entities are not written out; a `]>` within one would only end the skipping early.
    return this.skip(']');
  }

  private begin(written: string, from: number): boolean {
    this.countLines(this.at);
    if (this.stack.length === deepest) {
      this.broken('tags nested too deeply, and the file is read no further');
      return false;
    }
    const begins = this.at;
    this.at = from;
    const attributes = this.attributes();
    tagEnd.lastIndex = this.at;
    const [end, empty] = tagEnd.exec(this.text) ?? [];
    if (end === undefined) this.broken(`a tag <${written.slice(0, 40)}> that does not end`);
    this.at += end?.length ?? 0;
    const parent = this.stack.at(-1);
    const scope = scopeOf(attributes, parent?.scope);
    const colon = written.indexOf(':');
    const prefix = written.slice(0, Math.max(colon, 0));
    const namespace = scope.get(prefix) ?? prefix;
    const element: Open = {
      name: written.slice(colon + 1).toLowerCase(),
      written,
      namespace,
      attributes,
      scope,
      children: [],
      text: '',
      source: '',
      begins: this.at,
      line: this.line,
      parent,
    };
    if (!parent && this.first) {
      this.at = begins;
      this.broken('something after the end');
      return false;
    }
    this.first ??= element;
    parent?.children.push(element);
    if (!empty) this.stack.push(element);
    return true;
  }

  private attributes(): ReadonlyMap<string, string> {
    let found: Map<string, string> | undefined;
    for (;;) {
      attribute.lastIndex = this.at;
      const [whole, name, double, single, unquoted] = attribute.exec(this.text) ?? [];
      if (whole === undefined || name === undefined) return found ?? bareTag;
      const value = double ?? single ?? unquoted;
      if (double === undefined && single === undefined)
        this.broken(`an attribute ${name.slice(0, 40)} without quotes`);
      (found ??= new Map()).set(name.toLowerCase(), decoded(value ?? ''));
      this.at += whole.length;
    }
  }

  private end(): boolean {
    const { at } = this;
    endTag.lastIndex = at;
    const [whole = '</', written = ''] = endTag.exec(this.text) ?? [];
    this.at += whole.length;
    if (this.stack.at(-1)?.written === written) this.leave(this.stack.length - 1, at);
    else this.endOuter(written, at);
    return true;
  }

  /** An end that is not that of the innermost element. */
  private endOuter(written: string, at: number): void {
    const depth = this.stack.findLastIndex((open) => open.written === written);
    if (depth < 0) {
      this.broken(`an end </${written.slice(0, 40)}> of what never began`);
      return;
    }
    this.broken(`a <${this.stack.at(-1)!.written.slice(0, 40)}> that does not end`);
    this.leave(depth, at);
  }

  private leave(depth: number, at: number): void {
    for (const open of this.stack.splice(depth)) open.source = this.text.slice(open.begins, at);
  }

  private say(text: string): void {
    if (text.includes('&') && bare.test(text)) this.broken('a bare “&”');
    this.plain(decoded(text));
  }

  private plain(text: string): void {
    const open = this.stack.at(-1);
    if (open) open.text += text;
  }

  private countLines(to: number): void {
    for (;;) {
      const end = this.text.indexOf('\n', this.counted);
      if (end < 0 || end >= to) return;
      this.counted = end + 1;
      this.line += 1;
    }
  }

  /** Said once a document: a file that is broken once is so throughout. */
  private broken(what: string): void {
    if (this.problems.has('broken-xml')) return;
    this.countLines(this.at);
    this.problems.within('', () => this.problems.warning('broken-xml', what), this.line);
  }
}

const bareTag: ReadonlyMap<string, string> = new Map();
const none: ReadonlyMap<string, string> = new Map([['xml', 'http://www.w3.org/XML/1998/namespace']]);

function scopeOf(
  attributes: ReadonlyMap<string, string>,
  outer: ReadonlyMap<string, string> = none,
): ReadonlyMap<string, string> {
  if (attributes.size === 0) return outer;
  let scope: Map<string, string> | undefined;
  for (const [name, value] of attributes)
    if (name === 'xmlns' || name.startsWith('xmlns:')) (scope ??= new Map(outer)).set(name.slice(6), value);
  return scope ?? outer;
}
