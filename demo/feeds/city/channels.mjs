import { both, item } from './item.mjs';

export const channels = [
  item('channel', 'google-news', {
    title: 'Google News',
    url: 'https://news.google.com/search?q=site%3Awww.wroclaw.pl&hl=pl&gl=PL&ceid=PL%3Apl',
    summary: both(
      'Wybrane wiadomości z wroclaw.pl obok innych, które czytasz.',
      'Selected news from wroclaw.pl beside the other news you read.',
    ),
    network: 'google-news',
    frequency: both('kilka razy dziennie', 'several times a day'),
    primary: true,
  }),
  item('channel', 'rss', {
    title: 'RSS',
    url: 'https://www.wroclaw.pl/rozmawia/rss',
    summary: both(
      'Każda nowa wiadomość w Twoim czytniku, bez konta i bez śledzenia.',
      'Every piece of news in your own reader, without an account or tracking.',
    ),
    network: 'rss',
    frequency: both('od razu', 'at once'),
    feed_url: 'https://www.wroclaw.pl/rozmawia/rss',
  }),
  item('channel', 'newsletter', {
    title: both('Newsletter', 'Newsletter'),
    url: 'https://example.org/newsletter',
    summary: both(
      'Otwarte konsultacje i spotkania nadchodzącego tygodnia w jednym liście.',
      'Open consultations and the coming week’s meetings in one letter.',
    ),
    network: 'newsletter',
    frequency: both('w każdy piątek', 'every Friday'),
  }),
  item('channel', 'calendar', {
    title: both('Kalendarz', 'Calendar'),
    url: 'https://example.org/kalendarz',
    summary: both(
      'Terminy konsultacji i spotkania w kalendarzu telefonu.',
      'Deadlines and meetings in the calendar of your phone.',
    ),
    network: 'calendar',
    frequency: both('odświeża się codziennie', 'refreshed daily'),
    feed_url: 'https://example.org/kalendarz.ics',
  }),
];
