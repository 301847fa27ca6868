import { fold } from '../../language/fold.js';

/**
 * One or two letters that stand for an organisation without a logo: `ŁP` for `Fundacja Łódzkie Podwórka`. What most
 * names begin with, the legal form, and small words and numbers are left out.
 */
export function initials(name: string, legalForm = ''): string {
  const words = name.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu) ?? [];
  const form = fold(legalForm);
  const telling = words.filter((word) => !/^[\p{Ll}\p{N}]/u.test(word) && !form.includes(fold(word)));
  return (telling.length ? telling : words)
    .slice(0, 2)
    .map((word) => firstLetter(word).toUpperCase())
    .join('');
}

// To make one takes longer than to draw a card.
let segmenter: Intl.Segmenter | undefined;

/** The first letter as a reader sees it, with the marks that belong to it. */
function firstLetter(word: string): string {
  if (typeof Intl.Segmenter === 'undefined') return /^.\p{M}*/u.exec(word)?.[0] ?? '';
  segmenter ??= new Intl.Segmenter();
  return segmenter.segment(word).containing(0)?.segment ?? '';
}
