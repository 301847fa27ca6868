import type { GoalStatus } from '../model/strategy.js';

// How offices call the standing of what they have promised, in the languages that they do it in. Asked in this order: “not
// started” is not “started”, and “not on track” not “on track”.
const standings: readonly (readonly [sign: RegExp, status: GoalStatus | undefined])[] = [
  // What rests is neither dropped nor under way: none of ours says that.
  [/on hold|paused|suspend|wstrzyman|zawieszon|ausgesetzt|призупинен/, undefined],
  [
    /drop|abandon|cancel|withdrawn|discontinu|zaniech|odwoł|porzuc|aufgegeben|eingestellt|abgebrochen|припинен|скасован|opgegeven|annul/,
    'dropped',
  ],
  [
    /not (?:yet )?(?:start|begun|commenc)|nierozpocz|nie rozpocz|nicht begonnen|не розпочат|à faire|a faire|non (?:commenc|démarr)|à venir|niet gestart|\bto[- ]?do\b|\b(?:to|will) be (?:start|launch|commenc|begun)|^(?:announced|planned|planning|proposed|future|upcoming|pending|zaplanowan|planowan|geplant|заплан|prévu|gepland|planifi|previst|programad)/,
    'planned',
  ],
  [
    /off[- ]?track|not on track|delay|behind|overdue|\blate\b|opóźn|po terminie|verzögert|verspätet|überfällig|із запізн|прострочен|затрим|retard|achter(?:stand)?|retras/,
    'late',
  ],
  [/at[- ]?risk|caution|needs attention|zagroż|gefährdet|під загроз|à risque|en riesgo/, 'at-risk'],
  // Whatever else is not so, or will be.
  [
    /(?:^|\s)(?:wird|werden|soll(?:en)?|wordt|буде|будуть)\s|\swerden$|(?:^|\s)(?:not|nie|nicht|не|non|niet|no)\s|\bun(?:met|achiev|fulfil|finish|complet)|\bnie(?:zrealiz|osiąg|wykon|ukończ|spełn)/,
    undefined,
  ],
  [
    /(?:in|part|partial\w*|partly|częściow\w*|teilweise|частково)[ -]?(?:complete|achiev|implement|met|done|deliver|fulfil|zrealiz|osiągn|erfüllt|umgesetzt|викон)|incomplete|in[- ]?(?:progress|arbeit|uitvoering|legislation)|under ?way|ongoing|on[- ]?track|started|\bactive|w toku|w trakcie|w realizacji|(?:^|\s)realizowan|läuft|laufend|in umsetzung|викону|триває|у процесі|en cours|lopend|en curso|engagé|launched/,
    'under-way',
  ],
  // Nor is what is only promised, nearly there, or there by some part of a hundred.
  [
    /\b(?:(?:to|will|shall|should|must) be|to complet\w*|to achiev\w*|expected|nearly|almost|mostly|fast|beinahe|erwartet|voraussichtlich|presque|prawie|niemal|zostanie|b[eę]dzie|przewidywan\w*|sera|seront|devrait)(?:\s|$)|майже|очіку|(?:^|\s)à \S+(?:er|ir|re)(?:\s|$)|^do |(?:^|\s)do \S+[nc]ia(?:\s|$)|prévu|(?:^|[^\d.,])(?!100(?:[.,]0+)? ?%)\d+(?:[.,]\d+)? ?%/,
    undefined,
  ],
  [
    /complet(?!ion)|achieved|\bdone\b|\bmet\b|implemented|delivered|finished|fulfilled|reached|osiągnięt|zrealizowan(?!i)|wykonan(?!i)|ukończon|zakończon|spełnion|erreicht|umgesetzt|erledigt|abgeschlossen|erfüllt|виконан(?!н)|досягнут|завершен(?!н)|réalisé|achevé|terminé|atteint|\btenu|voltooid|uitgevoerd|gerealiseerd|bereikt|cumplid|realizad|finalizad/,
    'achieved',
  ],
];

/** Of the six standings that a goal may have, the one that is meant by `words`, in whichever language. */
export function standingCalled(words: string): GoalStatus | undefined {
  const said = words
    .normalize('NFC')
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, ' ');
  return standings.find(([sign]) => sign.test(said))?.[1];
}
