// \b knows no letters but the Latin ones without accents.
const edge = String.raw`(?![\p{L}\d])`;
const before = String.raw`^[^\p{L}\d]*`;
const words = {
  cancelled:
    'cancel+ed|cancel+ation|odwołan[eyaio]|abgesagt|entfällt|annulée?s?|cancelad[oa]s?|cancel·lad[ao]|anul·lad[ao]|annullato|' +
    'geannuleerd|zrušen[oaáý]|скасован[оаий]|отменен[оа]?|inställt|aflyst|avlyst|peruttu',
  postponed:
    'postponed|przełożon[eyaio]|przesunięt[eya]|verschoben|vertagt|reportée?s?|aplazad[oa]s?|ajornad[ao]|rinviato|' +
    'odložen[oaáý]|перенесен[оаий]',
};
const inTitle = (one: string) =>
  new RegExp(`${before}(?:${one})${edge}|[([](?:${one})[)\\]][^\\p{L}\\d]*$`, 'iu');
// Most titles have none of the words, and the patterns that look at what stands around them are dear.
const any = new RegExp(Object.values(words).join('|'), 'i');
const cancelled = inTitle(words.cancelled);
const postponed = inTitle(words.postponed);

/**
 * What publishers without a field for it write before a title, or behind it in brackets: that the event is off, or put off.
 */
export function statusInTitle(title: unknown): 'cancelled' | 'postponed' | undefined {
  if (typeof title !== 'string' || !any.test(title)) return undefined;
  if (cancelled.test(title)) return 'cancelled';
  return postponed.test(title) ? 'postponed' : undefined;
}
