/** Folded phrases that mean the same, and what answers them. A meaning is found as the beginning of words. */
interface Meaning {
  readonly said: readonly string[];
  readonly means: readonly string[];
}

const associations = [
  'stowarzyszen',
  'association',
  'verein',
  'e v',
  'асоціац',
  'спілк',
  'громадська спілка',
];
const foundations = ['fundacj', 'foundation', 'stiftung', 'фонд'];

const meanings: readonly Meaning[] = [
  {
    said: [
      // Polish
      'ngo',
      'ngos',
      'organizacja pozarzadowa',
      'organizacje pozarzadowe',
      'organizacji pozarzadowych',
      'organizacja spoleczna',
      'trzeci sektor',
      // English
      'nonprofit',
      'non profit',
      'charity',
      'non governmental organisation',
      'non governmental organization',
      // Ukrainian
      'нуо',
      'громадська організація',
      'громадські організації',
      // German
      'nro',
      'nichtregierungsorganisation',
      'gemeinnutzige organisation',
    ],
    means: [...associations, ...foundations, 'spoldzielnia socjalna', 'громадськ'],
  },
  {
    said: ['stowarzyszenie', 'stow', 'association', 'verein', 'ev', 'асоціація', 'спілка'],
    means: associations,
  },
  { said: ['fundacja', 'foundation', 'stiftung', 'фонд', 'благодійний фонд'], means: foundations },
  {
    said: [
      'organizacja pozytku publicznego',
      'pozytek publiczny',
      'poltora procent',
      'public benefit',
      'gemeinnutzig',
      'суспільно корисна',
    ],
    means: ['opp'],
  },
  { said: ['osp', 'straz pozarna'], means: ['ochotnicza straz pozarna', 'osp'] },
  { said: ['kgw'], means: ['kolo gospodyn wiejskich'] },
  { said: ['uks'], means: ['uczniowski klub sportowy'] },
  { said: ['lks'], means: ['ludowy klub sportowy'] },
  { said: ['ks'], means: ['klub sportowy'] },
  { said: ['klub sportowy'], means: ['ks', 'uks', 'lks', 'sportverein', 'sports club'] },
  { said: ['utw', 'uniwersytet 3 wieku'], means: ['uniwersytet trzeciego wieku'] },
  { said: ['dk'], means: ['dom kultury'] },
  { said: ['foodbank'], means: ['food bank'] },
  { said: ['food bank'], means: ['foodbank'] },
  { said: ['mdk'], means: ['mlodziezowy dom kultury'] },
  { said: ['pck'], means: ['polski czerwony krzyz'] },
  { said: ['zhp'], means: ['zwiazek harcerstwa polskiego'] },
  { said: ['tpd'], means: ['towarzystwo przyjaciol dzieci'] },
  { said: ['pzn'], means: ['polski zwiazek niewidomych'] },
  { said: ['pomoc prawna', 'prawnik'], means: ['pomoc prawn', 'porady prawn', 'porad prawn'] },
  { said: ['rod'], means: ['rodzinny ogrod dzialkowy', 'rodzinne ogrody dzialkowe'] },
  {
    said: ['senior', 'seniorzy', 'osoby starsze', 'emeryci'],
    means: ['senior', 'osoby starsze', 'osob starszych', 'emeryt', 'trzeciego wieku'],
  },
  { said: ['niepelnosprawni', 'osoby niepelnosprawne'], means: ['niepelnosprawn', 'z niepelnosprawnosci'] },
  { said: ['schronisko', 'noclegownia'], means: ['schronisk', 'noclegowni', 'bezdomn'] },
  { said: ['zwierzeta', 'psy', 'psow', 'pies', 'koty', 'kotow', 'kot'], means: ['zwierz', 'psow', 'kotow'] },
];

const byPhrase = new Map(
  meanings.flatMap(({ said, means }) => said.map((phrase) => [phrase, means] as const)),
);
const longest = 3;

/** The longest phrase of `words`, folded, that begins at `at`, as a number of words, and what else it may be called. */
export function synonymsIn(
  words: readonly string[],
  at: number,
): { readonly length: number; readonly meanings: readonly string[] } {
  for (let length = Math.min(longest, words.length - at); length > 0; length--) {
    const phrase = words.slice(at, at + length).join(' ');
    const means = byPhrase.get(phrase);
    if (means) return { length, meanings: means.filter((text) => text !== phrase) };
  }
  return { length: 1, meanings: [] };
}
