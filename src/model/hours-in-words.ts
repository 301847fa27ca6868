const days = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];

/** The days of the week by how their names begin, and short; not where two languages mean different days by a short name. */
const named: readonly RegExp[] = [
  /^(?:mon(?:days?)?$|poniedzia|po?n$|montag|понеділ|пн$)/,
  /^(?:tue(?:s(?:days?)?)?$|wtor|wt$|dienstag|вівтор|вт$)/,
  /^(?:wed(?:nesdays?)?$|[śs]rod|[śs]r$|mittwoch|серед|ср$)/,
  /^(?:thu(?:r?s(?:days?)?|r)?$|czwart|czw?$|donnerstag|четвер|чт$)/,
  /^(?:fri(?:days?)?$|pi[ąa]t(?:ek|k)|pt$|freitag|п.ятниц|пт$)/,
  /^(?:sat(?:urdays?)?$|sobot|so?b$|samstag|sonnabend|субот|сб$)/,
  /^(?:sun(?:days?)?$|niedziel|ndz?$|niedz$|sonntag|неділ|нд$)/,
];

/** What people say for days, ranges, lists and silence, and how the syntax of OpenStreetMap says it. */
const phrases: readonly (readonly [said: string, means: string])[] = [
  ['święt(?:a|ach)|(?:public|bank) holidays?|feiertagen?|feiertage', 'PH'],
  ['(?:open )?24 ?(?:h|hours)|całodobowo|całą dobę|rund um die uhr|цілодобово', '00:00-24:00'],
  ['(?:seven|7) days (?:a|per) week|every ?day|daily|codziennie|täglich|щодня|щоденно', 'Mo-Su'],
  ['week ?days?|dni (?:robocze|powszednie)|werktags|werktage|будні', 'Mo-Fr'],
  ['week ?ends?|weekendy|am wochenende|вихідні', 'Sa-Su'],
  ['nieczynn[eya]|zamkni[ęe]t[eya]|closed|geschlossen|зачинено|вихідний', 'off'],
  ['(?:12 )?(?:noon|midday)', '12pm'],
  ['until|till?|to|through|thru|do|bis|до', '-'],
  ['and|oraz|und|та|i|&', ','],
  ['(?:w )?godz(?:inach|iny|ina|\\.)?', ''],
  ['(?:we(?= wtor)|every|each|każd(?:y|a|ą|ej|ego)|що)', ''],
  [
    '(?:opening|opening (?:hours|times)|open|otwarte|czynne|geöffnet|from|between|hours|hrs|von|uhr|od|w|on|at|з|в|у)',
    '',
  ],
];

const steps: readonly (readonly [said: RegExp, means: string])[] = [
  ...phrases.map(([said, means]) => [new RegExp(`(?<!\\p{L})(?:${said})(?!\\p{L})`, 'giu'), means] as const),
  [/[–—−]/g, '-'],
  [/(?<!\d)([01]\d)([0-5][05])\s*-\s*([012]\d)([0-5][05])(?!\d)/g, '$1:$2-$3:$4'],
  [/(\d)\s*h(?!\p{L})/giu, '$1'],
];

const day = '\\b(?:Mo|Tu|We|Th|Fr|Sa|Su|PH)';
const range = `${day}(?:\\s*-\\s*${day})?`;

const afterDays: readonly (readonly [said: RegExp, means: string])[] = [
  [/(?<=\b(?:Mo|Tu|We|Th|Fr|Sa|Su))\s*\/\s*(?=\p{L})/gu, ','],
  // The comma or colon between days and their hours; lists of days and of hours keep theirs.
  [/(?<=\p{L})(?<!\d ?[ap]m)\.?\s*[,:.]\s*(?=\d|off(?! +[MTWFSP][a-zH]))/giu, ' '],
  [/(?<=[a-z])\./g, ''],
  [/,(?:\s*,)+/g, ','],
  // Hours with their days behind them.
  [
    /(?<=^|[;\n]\s*)([\d :.,apm-]*\d(?: *[ap]m)?)[ ,(]+((?:Mo|Tu|We|Th|Fr|Sa|Su)(?:Mo|Tu|We|Th|Fr|Sa|Su|[ ,-])*)(?:\) *)?(?=[^\S ]*(?:[;\n]|$))/g,
    '$2 $1',
  ],
  // “Closed” belongs to the days behind it where none stand before it.
  [new RegExp(`^off[\\s:]*(${range})\\s*,\\s*(?=(?:${day})\\s*-\\s*(?:${day})\\s+\\d)`), '$1 off; '],
  [
    new RegExp(
      `(?<!${day}\\s*)(?:^|[\\s,.;]+)off[\\s:]*(${range}(?:\\s*,\\s*${range})*)(?=[\\s.,]*(?:[;\\n]|$))`,
      'g',
    ),
    '; $1 off',
  ],
  // One day after the other, with nothing between them.
  [new RegExp(`(?<=\\d|\\d ?[ap]m|${day} off)[ .]+(?=${day}\\b)`, 'g'), '; '],
  [/[.,;\s]+$/, ''],
];

/** Whatever is longer tells a story. */
const longest = 500;

/**
 * Opening hours as people say them (“Monday to Friday, 9am to 5pm”, “poniedziałek–piątek w godz. 9–17”), in the syntax of
 * OpenStreetMap. What is said in any other way stays as it is: whoever reads it sees whether it is that syntax then.
 */
export function hoursInSyntax(text: string): string {
  // A German Thursday is no Polish “to”.
  if (text.length > longest || /(?<!\p{L})(?:Do|[Mm][Oo][\s,./]*[Dd][Oo])(?!\p{L})/u.test(text)) return text;
  const said = through(steps, text).replace(
    /\p{L}[\p{L}’'ʼ]+/gu,
    (word) => dayIn(word.toLowerCase()) ?? word,
  );
  return through(afterDays, said)
    .replace(/[^\S\n]+/g, ' ')
    .trim();
}

const through = (all: readonly (readonly [said: RegExp, means: string])[], text: string): string =>
  all.reduce((before, [said, means]) => before.replace(said, means), text);

function dayIn(word: string): string | undefined {
  return days[named.findIndex((name) => name.test(word))];
}
