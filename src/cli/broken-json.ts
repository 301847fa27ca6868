import { parse, type ParseError, printParseErrorCode } from 'jsonc-parser';
import { placesOf, type Place } from './place.js';

interface SyntaxFault extends Place {
  readonly message: string;
  readonly hint: string;
}

const causes: Readonly<Record<string, string>> = {
  InvalidSymbol: 'this is no value of JSON',
  InvalidNumberFormat: 'this is no number',
  PropertyNameExpected: 'the name of a field, in double quotes, should stand here',
  ValueExpected: 'a value should stand here',
  ColonExpected: 'a colon is missing before this',
  CommaExpected: 'a comma is missing before this',
  CloseBraceExpected: 'a } is missing before this',
  CloseBracketExpected: 'a ] is missing before this',
  EndOfFileExpected: 'the feed has ended before this',
  InvalidCommentToken: 'JSON knows no comments',
  UnexpectedEndOfComment: 'JSON knows no comments',
  UnexpectedEndOfString: 'this text is not closed with a double quote',
  UnexpectedEndOfNumber: 'this number breaks off',
  InvalidUnicode: 'after \\u there have to be four hexadecimal digits',
  InvalidEscapeCharacter: 'no such character may follow a \\ in a text',
  InvalidCharacter: 'a line break, a tab or another control character stands in a text',
};

/** The first place where `source` is no JSON, and why. Nothing where it is. */
export function syntaxFault(source: string): SyntaxFault | undefined {
  const faults: ParseError[] = [];
  parse(source.replace(/^\uFEFF/, ' '), faults, { disallowComments: true });
  const [first] = faults;
  if (!first) return undefined;
  const place = placesOf(source)(first.offset);
  const before = source.slice(0, first.offset).trimEnd();
  const needless = before.endsWith(',') && /^[\]}]/.test(source.slice(first.offset));
  const cause = needless
    ? 'nothing follows the comma before this'
    : (causes[printParseErrorCode(first.error)] ?? 'this cannot be read');
  return {
    message: `The feed is broken JSON at line ${place.line}, column ${place.column}: ${cause}.`,
    hint: remedy(source, first.offset, needless),
    ...place,
  };
}

function remedy(source: string, offset: number, needless: boolean): string {
  if (needless) return 'Take the comma out.';
  return source.slice(offset).trim() === ''
    ? 'The feed ends in the middle: fetch it again, or let its program write it again.'
    : 'Mend it there, or better, let a program write the feed: one fault makes all of it unreadable.';
}
