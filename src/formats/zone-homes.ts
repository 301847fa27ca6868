/** Where those live who write in a language of one zone, or in that of one region. */
const homes = new Map(
  Object.entries({
    'Europe/Warsaw': 'pl',
    'Europe/Kyiv': 'uk',
    'Europe/Berlin': 'de',
    'Europe/Prague': 'cs',
    'Europe/Bratislava': 'sk',
    'Europe/Budapest': 'hu',
    'Europe/Rome': 'it',
    'Europe/Amsterdam': 'nl',
    'Europe/Copenhagen': 'da',
    'Europe/Stockholm': 'sv',
    'Europe/Oslo': 'nb nn no',
    'Europe/Vilnius': 'lt',
    'Europe/Riga': 'lv',
    'Europe/Tallinn': 'et',
    'Europe/Helsinki': 'fi',
    'Europe/Bucharest': 'ro',
    'Europe/Sofia': 'bg',
    'Europe/Athens': 'el',
    'Europe/Zagreb': 'hr',
    'Europe/Ljubljana': 'sl',
    'Europe/Belgrade': 'sr',
    'Europe/Paris': 'fr-fr',
    'Europe/Madrid': 'es-es ca eu gl',
    'Europe/Lisbon': 'pt-pt',
    'Europe/London': 'en-gb cy',
    'Europe/Dublin': 'en-ie ga',
    'Europe/Istanbul': 'tr',
    'Atlantic/Reykjavik': 'is',
    'America/Sao_Paulo': 'pt-br',
    'Asia/Jerusalem': 'he',
    'Asia/Tbilisi': 'ka',
    'Asia/Yerevan': 'hy',
    'Asia/Kathmandu': 'ne',
    'Asia/Bangkok': 'th',
    'Asia/Ho_Chi_Minh': 'vi',
    'Asia/Jakarta': 'id',
    'Asia/Taipei': 'zh-tw',
    'Asia/Hong_Kong': 'zh-hk',
    'Asia/Shanghai': 'zh-cn',
    'Asia/Seoul': 'ko',
    'Asia/Tokyo': 'ja',
  }).flatMap(([zone, tags]) => tags.split(' ').map((tag) => [tag, zone] as const)),
);

/** The zone where the language of a BCP 47 tag is at home: `zh-Hant-TW` is at home in Taiwan, `pl-PL` where all Polish is. */
export function homeOf(language: string): string | undefined {
  const [, tongue = '', region = ''] =
    /^([a-z]{2,3})(?:-[a-z]{4})?(?:-([a-z]{2}))?\b/.exec(language.toLowerCase()) ?? [];
  return homes.get(`${tongue}-${region}`) ?? homes.get(tongue);
}
