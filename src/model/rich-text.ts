/** A text with paragraphs, lists, emphasis and links: made of a few elements that can do nothing. */
export type RichNode = string | RichElement;

export interface RichElement {
  readonly name: 'p' | 'br' | 'ul' | 'ol' | 'li' | 'strong' | 'em' | 'a';
  /** Of an `a`: an `http(s)`, `mailto:` or `tel:` address. */
  readonly href?: string;
  readonly children: readonly RichNode[];
}
