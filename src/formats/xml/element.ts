/** An element of an XML document, as a feed's reader needs it. Names are local, and small: programs write them either way. */
export interface XmlElement {
  readonly name: string;
  /** The name as it is written, with its prefix. */
  readonly written: string;
  /** Address of the vocabulary that the name is from; where its prefix is declared nowhere, the prefix. */
  readonly namespace: string;
  /** By their names as written, small: `href`, `xml:base`, `rdf:resource`. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** Its own text, with references written out; not that of its children. */
  readonly text: string;
  /** What stands between its tags, as written. */
  readonly source: string;
  /** The line of the file that it begins on, counted from 1. */
  readonly line: number;
  readonly parent?: XmlElement | undefined;
}

/** The children called one of `names`, in any vocabulary. */
export const anyNamed = (element: XmlElement, ...names: readonly string[]): readonly XmlElement[] =>
  element.children.filter(({ name }) => names.includes(name));
