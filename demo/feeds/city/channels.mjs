import { both, item } from './item.mjs';

export const channels = [
  item('channel', 'google-news', {
    title: 'Google News',
    url: 'https://news.google.com/search?q=site%3Awww.wroclaw.pl&hl=pl&gl=PL&ceid=PL%3Apl',
    summary: both(
      'Kliknij „Obserwuj”, a to, co dzieje się we Wrocławiu, znajdziesz w Google News wśród innych wiadomości.',
      'Press “Follow”, and what happens in Wrocław waits in Google News among your other news.',
    ),
    network: 'google-news',
    frequency: both('kilka razy dziennie', 'several times a day'),
    primary: true,
  }),
  item('channel', 'rss', {
    title: 'RSS',
    summary: both(
      'Każda nowa wiadomość w Twoim czytniku, bez konta i bez śledzenia.',
      'Every piece of news in your own reader, without an account or tracking.',
    ),
    network: 'rss',
    frequency: both('od razu', 'at once'),
    feed_url: '/feeds/news.xml',
  }),
  item('channel', 'calendar', {
    title: both('Kalendarz', 'Calendar'),
    summary: both(
      'Terminy konsultacji i spotkania w kalendarzu telefonu.',
      'Deadlines and meetings in the calendar of your phone.',
    ),
    network: 'calendar',
    frequency: both('odświeża się codziennie', 'refreshed daily'),
    feed_url: '/feeds/calendar.ics',
  }),
  item('channel', 'mastodon', {
    title: 'Mastodon',
    summary: both(
      'Krótkie komunikaty na Twoim serwerze fediwersum.',
      'Short messages on your own server of the fediverse.',
    ),
    network: 'mastodon',
    frequency: both('codziennie', 'daily'),
    handle: '@miasto@social.example.org',
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
  item('channel', 'email', {
    title: both('E-mail', 'E-mail'),
    summary: both('Masz pytanie o konsultacje? Odpowiada człowiek.', 'A question? A person answers it.'),
    network: 'email',
    frequency: both('zwykle w dwa dni robocze', 'usually within two working days'),
    email: 'rozmawia@example.org',
  }),
];
