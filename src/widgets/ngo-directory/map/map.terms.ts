import type { Languages } from '../../../language/languages.js';

interface MapTerms {
  /** @param host The site that is asked for it; empty where it is the page's own. */
  readonly show: (host: string) => string;
  readonly hide: string;
  readonly map: string;
  readonly keys: string;
  readonly nearer: string;
  readonly further: string;
  readonly cluster: (count: string) => string;
  readonly without: (count: string) => string;
  readonly near: string;
  readonly nearNote: string;
  /** How far away at most. */
  readonly within: string;
  readonly anywhere: string;
  readonly stopNear: string;
  readonly locating: string;
  readonly nowhere: string;
  /** The field for a postcode, its button, and what comes of it. */
  readonly place: string;
  readonly find: string;
  readonly from: (place: string) => string;
  readonly unknown: (typed: string) => string;
  readonly lost: string;
}

/** The words of the map, and of looking around oneself. */
export const mapTerms: Languages<MapTerms> = {
  pl: {
    show: (host) => (host ? `Pokaż mapę (połączy się z: ${host})` : 'Pokaż mapę'),
    hide: 'Ukryj mapę',
    map: 'Mapa organizacji',
    keys: 'Strzałki przesuwają mapę, plus i\u00a0minus zmieniają skalę.',
    nearer: 'Przybliż',
    further: 'Oddal',
    cluster: (count) => `Organizacje w\u00a0tym miejscu: ${count}. Przybliż`,
    without: (count) => `Bez miejsca na mapie: ${count}. Wszystkie są na liście.`,
    near: 'Najbliżej mnie',
    nearNote: 'Twoje położenie zostaje na tym urządzeniu.',
    within: 'Nie dalej niż',
    anywhere: 'bez ograniczeń',
    stopNear: 'Znów według nazw',
    locating: 'Ustalanie położenia…',
    nowhere: 'Nie udało się ustalić Twojego położenia.',
    place: 'Kod pocztowy lub miejsce',
    find: 'Pokaż najbliższe',
    from: (place) => `Odległości od: ${place}`,
    unknown: (typed) => `Na liście miejsc nie ma: ${typed}. Sprawdź pisownię.`,
    lost: 'Nie udało się pobrać listy miejsc. Spróbuj ponownie.',
  },
  en: {
    show: (host) => (host ? `Show map (connects to: ${host})` : 'Show map'),
    hide: 'Hide map',
    map: 'Map of the organisations',
    keys: 'Arrow keys move the map, plus and minus change its scale.',
    nearer: 'Zoom in',
    further: 'Zoom out',
    cluster: (count) => `Organisations here: ${count}. Zoom in`,
    without: (count) => `Without a place on the map: ${count}. All are in the list.`,
    near: 'Nearest to me',
    nearNote: 'Where you are stays on this device.',
    within: 'No further than',
    anywhere: 'any distance',
    stopNear: 'By name again',
    locating: 'Finding out where you are…',
    nowhere: 'It could not be found out where you are.',
    place: 'Postcode or place',
    find: 'Show nearest',
    from: (place) => `Distances from: ${place}`,
    unknown: (typed) => `Not on the list of places: ${typed}. Check the spelling.`,
    lost: 'The list of places could not be fetched. Try again.',
  },
  uk: {
    show: (host) => (host ? `Показати мапу (з’єднує з: ${host})` : 'Показати мапу'),
    hide: 'Сховати мапу',
    map: 'Мапа організацій',
    keys: 'Стрілки пересувають мапу, плюс і мінус змінюють масштаб.',
    nearer: 'Наблизити',
    further: 'Віддалити',
    cluster: (count) => `Організації в цьому місці: ${count}. Наблизити`,
    without: (count) => `Без місця на мапі: ${count}. Усі є в списку.`,
    near: 'Найближче до мене',
    nearNote: 'Ваше місце перебування лишається на цьому пристрої.',
    within: 'Не далі ніж',
    anywhere: 'без обмежень',
    stopNear: 'Знову за назвами',
    locating: 'З’ясовуємо, де ви…',
    nowhere: 'Не вдалося з’ясувати, де ви.',
    place: 'Поштовий індекс або місце',
    find: 'Показати найближчі',
    from: (place) => `Відстані від: ${place}`,
    unknown: (typed) => `Немає у списку місць: ${typed}. Перевірте написання.`,
    lost: 'Не вдалося отримати список місць. Спробуйте ще раз.',
  },
  de: {
    show: (host) => (host ? `Karte zeigen (verbindet mit: ${host})` : 'Karte zeigen'),
    hide: 'Karte ausblenden',
    map: 'Karte der Organisationen',
    keys: 'Pfeiltasten bewegen die Karte, Plus und Minus ändern den Maßstab.',
    nearer: 'Vergrößern',
    further: 'Verkleinern',
    cluster: (count) => `Organisationen hier: ${count}. Vergrößern`,
    without: (count) => `Ohne Ort auf der Karte: ${count}. Alle stehen in der Liste.`,
    near: 'In meiner Nähe',
    nearNote: 'Ihr Standort bleibt auf diesem Gerät.',
    within: 'Höchstens entfernt',
    anywhere: 'beliebig weit',
    stopNear: 'Wieder nach Namen',
    locating: 'Ihr Standort wird ermittelt…',
    nowhere: 'Ihr Standort konnte nicht ermittelt werden.',
    place: 'Postleitzahl oder Ort',
    find: 'Nächste zeigen',
    from: (place) => `Entfernungen ab: ${place}`,
    unknown: (typed) => `Nicht in der Liste der Orte: ${typed}. Prüfen Sie die Schreibweise.`,
    lost: 'Die Liste der Orte konnte nicht geladen werden. Versuchen Sie es noch einmal.',
  },
};
