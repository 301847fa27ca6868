import type { RichNode } from '../model/rich-text.js';
import { plainText } from './plain-text.js';
import { sanitised } from './sanitise.js';

/** What a stranger's HTML says. */
export interface HtmlText {
  readonly description: string;
  readonly richDescription?: readonly RichNode[];
}

// Paragraphs and line breaks alone are in the plain text too.
const rich = /<(?:a|b|strong|i|em|[uo]l)[\s/>]/i;
// A text is no book.
const longest = 50_000;

/**
 * Reads `html`: as plain text, and with its lists, emphasis and links where it has any.
 *
 * @param base Address that relative links start from.
 */
export const htmlText = (html: string, base?: string): HtmlText => ({
  description: plainText(html),
  ...(rich.test(html) && { richDescription: sanitised(html.slice(0, longest), base) }),
});
