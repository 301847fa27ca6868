// Sample news, the newest first: for the cards, and as a feed of their own.
import { calendarAround } from './clock.mjs';

/** News as they stand around `now`. */
export const news = (now) => {
  const { at } = calendarAround(now);
  return [
    ['park', 'Spacer nad Oławą: zapisy ruszyły', 'Z projektantką i ornitologiem po terenie nowego parku.', 0],
    [
      'raport',
      'Raport z konsultacji podwórek Nadodrza',
      'Które podwórka pójdą do remontu jako pierwsze.',
      19,
    ],
    ['tempo', 'Tempo 30 na Ołbinie: pytamy do połowy miesiąca', 'Zaznacz na mapie przejścia do poprawy.', 9],
    [
      'program',
      'Program współpracy: projekt do uwag',
      'Organizacje mogą zgłaszać uwagi przez dwa tygodnie.',
      6,
    ],
  ]
    .map(([id, title, summary, days]) => ({
      id,
      title,
      summary,
      url: `https://example.org/wiadomosci/${id}`,
      published: at(-days - 1, '10:00'),
    }))
    .sort((one, other) => Date.parse(other.published) - Date.parse(one.published));
};
