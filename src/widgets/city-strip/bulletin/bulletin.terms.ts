import type { PlaceNames } from '../../../formats/format.js';
import type { Languages } from '../../../language/languages.js';
import type { AirQuality } from '../../../model/city.js';
import type { ConditionWords } from './conditions.js';

type Scale = NonNullable<AirQuality['scale']>;

/** A word for each level of an air quality index, from 0 to 5. */
type Levels = readonly [string, string, string, string, string, string];

interface BulletinTerms {
  /** @param place Its name, and its other forms only where they are of this language. */
  readonly weather: (place: Partial<PlaceNames>) => string;
  readonly conditions: ConditionWords;
  readonly temperature: string;
  readonly noData: string;
  readonly air: string;
  /** In the gender of `air`. */
  readonly levels: Readonly<Record<Scale, Levels>>;
  readonly index: string;
  /** The same, where it is known which one it is. */
  readonly named: Readonly<Record<Scale, string>>;
  /** The level is that of one pollutant. */
  readonly alone: (pollutant: string) => string;
  readonly stale: string;
  readonly undated: string;
  readonly sources: string;
  readonly warning: string;
  /** With # for the level, from 1 to 3. */
  readonly degree: string;
  readonly until: string;
}

/** The words for what was measured, and for warnings. */
export const bulletinTerms: Languages<BulletinTerms> = {
  pl: {
    weather: ({ locative }) => (locative ? `Pogoda ${locative}` : 'Pogoda'),
    conditions: [
      'pogodnie',
      'częściowe zachmurzenie',
      'pochmurno',
      'zamglenie',
      'mgła',
      'mżawka',
      'marznący deszcz',
      'deszcz',
      'deszcz ze śniegiem',
      'śnieg',
      'grad',
      'burza',
      'bez opadów',
    ],
    temperature: 'temperatura',
    noData: 'brak danych',
    air: 'Jakość powietrza',
    levels: {
      gios: ['bardzo dobra', 'dobra', 'umiarkowana', 'dostateczna', 'zła', 'bardzo zła'],
      eaqi: ['dobra', 'zadowalająca', 'umiarkowana', 'zła', 'bardzo zła', 'skrajnie zła'],
    },
    index: 'indeks',
    named: { gios: 'Polski Indeks Jakości Powietrza', eaqi: 'europejski indeks jakości powietrza' },
    alone: (pollutant) => `tylko ${pollutant}, brak indeksu ogólnego`,
    stale: 'nieaktualne',
    undated: 'godzina nieznana',
    sources: 'Źródła danych',
    warning: 'Ostrzeżenie',
    degree: 'stopień #\u00a0z\u00a03',
    until: 'do',
  },
  en: {
    weather: ({ name }) => (name ? `Weather in ${name}` : 'Weather'),
    conditions: [
      'clear',
      'partly cloudy',
      'overcast',
      'haze',
      'fog',
      'drizzle',
      'freezing rain',
      'rain',
      'rain and snow',
      'snow',
      'hail',
      'thunderstorm',
      'dry',
    ],
    temperature: 'temperature',
    noData: 'no data',
    air: 'Air quality',
    levels: {
      gios: ['very good', 'good', 'moderate', 'sufficient', 'bad', 'very bad'],
      eaqi: ['good', 'fair', 'moderate', 'poor', 'very poor', 'extremely poor'],
    },
    index: 'index',
    named: { gios: 'Polish Air Quality Index', eaqi: 'European Air Quality Index' },
    alone: (pollutant) => `${pollutant} only, no overall index`,
    stale: 'out of date',
    undated: 'time unknown',
    sources: 'Sources',
    warning: 'Warning',
    degree: 'level\u00a0#\u00a0of\u00a03',
    until: 'until',
  },
  uk: {
    weather: ({ locative }) => (locative ? `Погода ${locative}` : 'Погода'),
    conditions: [
      'ясно',
      'мінлива хмарність',
      'хмарно',
      'серпанок',
      'туман',
      'мряка',
      'крижаний дощ',
      'дощ',
      'дощ зі снігом',
      'сніг',
      'град',
      'гроза',
      'без опадів',
    ],
    temperature: 'температура',
    noData: 'немає даних',
    air: 'Якість повітря',
    levels: {
      gios: ['дуже добра', 'добра', 'помірна', 'достатня', 'погана', 'дуже погана'],
      eaqi: ['добра', 'прийнятна', 'помірна', 'погана', 'дуже погана', 'вкрай погана'],
    },
    index: 'індекс',
    named: { gios: 'Польський індекс якості повітря', eaqi: 'Європейський індекс якості повітря' },
    alone: (pollutant) => `лише ${pollutant}, без загального індексу`,
    stale: 'застарілі',
    undated: 'час невідомий',
    sources: 'Джерела даних',
    warning: 'Попередження',
    degree: 'рівень #\u00a0з\u00a03',
    until: 'до',
  },
  de: {
    weather: ({ name }) => (name ? `Wetter in ${name}` : 'Wetter'),
    conditions: [
      'klar',
      'wolkig',
      'bedeckt',
      'Dunst',
      'Nebel',
      'Nieselregen',
      'gefrierender Regen',
      'Regen',
      'Schneeregen',
      'Schnee',
      'Hagel',
      'Gewitter',
      'trocken',
    ],
    temperature: 'Temperatur',
    noData: 'keine Daten',
    air: 'Luftqualität',
    levels: {
      gios: ['sehr gut', 'gut', 'mäßig', 'ausreichend', 'schlecht', 'sehr schlecht'],
      eaqi: ['gut', 'befriedigend', 'mäßig', 'schlecht', 'sehr schlecht', 'extrem schlecht'],
    },
    index: 'Index',
    named: { gios: 'Polnischer Luftqualitätsindex', eaqi: 'Europäischer Luftqualitätsindex' },
    alone: (pollutant) => `nur ${pollutant}, ohne Gesamtindex`,
    stale: 'veraltet',
    undated: 'Uhrzeit unbekannt',
    sources: 'Quellen',
    warning: 'Warnung',
    degree: 'Stufe # von 3',
    until: 'bis',
  },
};
