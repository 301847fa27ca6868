import type { Status } from '../../model/consultation.js';

// Systems without a field for it write it before the title, or after it in brackets.
const cancelled =
  /^\W*(?:cancel+ed|cancel+ation|odwołan[eayio]|abgesagt|entfällt|annulée?s?|cancelad[oa]s?|cancel·lad[ao]|anul·lad[ao]|скасовано)\b|\((?:cancel+ed|odwołan[eay]|abgesagt|annulée?|cancelad[oa])\)\W*$/iu;
const postponed =
  /^\W*(?:postponed|przełożon[eay]|przesunięt[eay]|verschoben|reportée?s?|aplazad[oa]s?|ajornad[ao]|перенесено)\b/iu;

/** What a title says of its event: that it is called off, or put off. */
export function statusInTitle(title: string): Status | undefined {
  if (cancelled.test(title)) return 'cancelled';
  return postponed.test(title) ? 'postponed' : undefined;
}
