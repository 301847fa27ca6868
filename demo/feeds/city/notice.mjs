import { both, item } from './item.mjs';

export const notice = item('notice', 'targi', {
  title: both('Targi organizacji pozarządowych', 'NGO fair'),
  url: 'https://example.org/targi',
  summary: both(
    'Sto stoisk, jeden dzień, wstęp wolny. Ogłoszenie przykładowe.',
    'A hundred stalls, one day, free entry. A sample advertisement.',
  ),
  label: 'advertisement',
});
