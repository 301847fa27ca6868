// The names that editors write; whatever else they name, they write as the character itself.
const named = new Map(
  (
    'amp& lt< gt> quot" apos\' nbsp\u00A0 shy\u00AD ndash– mdash— hellip… lsquo‘ rsquo’ sbquo‚ ldquo“ rdquo” bdquo„ ' +
    'laquo« raquo» bull• middot· copy© reg® trade™ deg° euro€ sect§ times× minus− oacuteó OacuteÓ ' +
    'eacuteé egraveè agraveà aacuteá ccedilç aumlä oumlö uumlü AumlÄ OumlÖ UumlÜ szligß'
  )
    .split(' ')
    .map((pair) => [pair.slice(0, -1), pair.slice(-1)]),
);

function character(whole: string, name: string): string {
  if (!name.startsWith('#')) return named.get(name) ?? whole;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  // What old Windows wrote, browsers read as old Windows.
  if (code >= 0x80 && code < 0xa0) return new TextDecoder('windows-1252').decode(Uint8Array.of(code));
  // Beyond Unicode, or half of a surrogate pair: no character at all.
  return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
    ? String.fromCodePoint(code)
    : '\uFFFD';
}

/** `text` with character references such as `&amp;` and `&#8211;` written out, once. */
export function decoded(text: string): string {
  return text.includes('&') ? text.replace(/&(#\d{1,8}|#x[\da-f]{1,7}|[a-z]{2,8});/gi, character) : text;
}
