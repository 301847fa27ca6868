const cancelled =
  /^[\s[(*!–-]*(?:cancell?ed|odwołan[eyaio]|abgesagt|entfällt|annulé[es]?|скасовано|отменено|cancelad[oa]|annullato|geannuleerd)(?![\p{L}\d])/iu;
const postponed =
  /^[\s[(*!–-]*(?:postponed|przełożon[eyaio]|verschoben|reporté[es]?|перенесено|aplazad[oa]|rinviato)(?![\p{L}\d])/iu;

/** What publishers without a field for it write before a title: that the event is off, or put off. */
export function statusInTitle(title: unknown): 'cancelled' | 'postponed' | undefined {
  if (typeof title !== 'string') return undefined;
  if (cancelled.test(title)) return 'cancelled';
  return postponed.test(title) ? 'postponed' : undefined;
}
