import type { Languages } from '../../../language/languages.js';
import type { Network } from './networks.js';

interface ChannelTerms {
  /** What one does with the link of a network, where “follow” is not the word for it. */
  readonly actions: Partial<Record<Network, string>>;
  readonly follow: string;
  /** Leads to a page that tells more. */
  readonly open: string;
  readonly address: string;
  readonly copy: string;
  readonly copied: string;
  /** The address could not be copied: it is selected. */
  readonly refused: string;
  /** What to do with the address of a feed. */
  readonly feedHelp: string;
  /** The same, of a calendar. */
  readonly calendarHelp: string;
  readonly google: string;
  readonly newest: string;
  /** @param site Who is asked for them. */
  readonly showNewest: (site: string) => string;
  readonly none: string;
  readonly unavailable: string;
  /** The address of the news is that of a page for people. */
  readonly noFeed: string;
  readonly loading: string;
}

/** The words for the ways in which channels are followed. */
export const channelTerms: Languages<ChannelTerms> = {
  pl: {
    actions: {
      newsletter: 'Zapisz się',
      email: 'Napisz',
      phone: 'Zadzwoń',
      calendar: 'Dodaj do kalendarza',
      'preferred-source': 'Dodaj do preferowanych źródeł',
      mastodon: 'Obserwuj ze swojego serwera',
      whatsapp: 'Dołącz',
      signal: 'Dołącz',
      telegram: 'Dołącz',
    },
    follow: 'Obserwuj',
    open: 'Otwórz stronę',
    address: 'Adres do subskrypcji',
    copy: 'Kopiuj adres',
    copied: 'Adres skopiowany.',
    refused: 'Adres jest zaznaczony: skopiuj go.',
    feedHelp: 'Wklej ten adres w\u00a0czytniku kanałów, a\u00a0nowości przyjdą do niego same.',
    calendarHelp:
      'Kalendarz będzie się aktualizował sam. Jeśli przycisk nie działa, dodaj w\u00a0nim subskrypcję tego adresu.',
    google: 'Kalendarz Google',
    newest: 'Najnowsze',
    showNewest: (site) => `Pokaż najnowsze (połączy się z\u00a0${site})`,
    none: 'Nie ma tu jeszcze wiadomości.',
    unavailable: 'Nie udało się wczytać najnowszych wiadomości.',
    noFeed: 'Pod tym adresem jest strona internetowa, a\u00a0nie kanał wiadomości.',
    loading: 'Wczytywanie…',
  },
  en: {
    actions: {
      newsletter: 'Subscribe',
      email: 'Write',
      phone: 'Call',
      calendar: 'Add to your calendar',
      'preferred-source': 'Add to preferred sources',
      mastodon: 'Follow from your server',
      whatsapp: 'Join',
      signal: 'Join',
      telegram: 'Join',
    },
    follow: 'Follow',
    open: 'Open the page',
    address: 'Address to subscribe to',
    copy: 'Copy address',
    copied: 'Address copied.',
    refused: 'The address is selected: copy it.',
    feedHelp: 'Paste this address into a feed reader, and the news will come to it by itself.',
    calendarHelp:
      'The calendar keeps itself up to date. If the button does nothing, add a subscription to this address.',
    google: 'Google Calendar',
    newest: 'Latest',
    showNewest: (site) => `Show the latest (connects to ${site})`,
    none: 'There is no news here yet.',
    unavailable: 'The latest news could not be loaded.',
    noFeed: 'There is a web page at this address, and no feed of news.',
    loading: 'Loading…',
  },
  uk: {
    actions: {
      newsletter: 'Підписатися',
      email: 'Написати',
      phone: 'Зателефонувати',
      calendar: 'Додати до календаря',
      'preferred-source': 'Додати до бажаних джерел',
      mastodon: 'Стежити зі свого сервера',
      whatsapp: 'Приєднатися',
      signal: 'Приєднатися',
      telegram: 'Приєднатися',
    },
    follow: 'Стежити',
    open: 'Відкрити сторінку',
    address: 'Адреса для підписки',
    copy: 'Копіювати адресу',
    copied: 'Адресу скопійовано.',
    refused: 'Адресу виділено: скопіюйте її.',
    feedHelp: 'Вставте цю адресу в програму для читання стрічок, і новини надходитимуть до неї самі.',
    calendarHelp: 'Календар оновлюватиметься сам. Якщо кнопка не діє, додайте в ньому підписку на цю адресу.',
    google: 'Google Календар',
    newest: 'Найновіше',
    showNewest: (site) => `Показати найновіше (з’єднається з ${site})`,
    none: 'Тут ще немає новин.',
    unavailable: 'Не вдалося завантажити найновіші новини.',
    noFeed: 'За цією адресою вебсторінка, а не стрічка новин.',
    loading: 'Завантаження…',
  },
  de: {
    actions: {
      newsletter: 'Abonnieren',
      email: 'Schreiben',
      phone: 'Anrufen',
      calendar: 'Zum Kalender hinzufügen',
      'preferred-source': 'Zu bevorzugten Quellen hinzufügen',
      mastodon: 'Vom eigenen Server aus folgen',
      whatsapp: 'Beitreten',
      signal: 'Beitreten',
      telegram: 'Beitreten',
    },
    follow: 'Folgen',
    open: 'Seite öffnen',
    address: 'Adresse zum Abonnieren',
    copy: 'Adresse kopieren',
    copied: 'Adresse kopiert.',
    refused: 'Die Adresse ist markiert: bitte kopieren.',
    feedHelp: 'Fügen Sie diese Adresse in einen Feedreader ein, dann kommen die Neuigkeiten von selbst.',
    calendarHelp:
      'Der Kalender hält sich selbst aktuell. Wenn die Schaltfläche nichts bewirkt, abonnieren Sie darin diese Adresse.',
    google: 'Google Kalender',
    newest: 'Neueste',
    showNewest: (site) => `Neueste zeigen (verbindet mit ${site})`,
    none: 'Hier gibt es noch keine Meldungen.',
    unavailable: 'Die neuesten Meldungen konnten nicht geladen werden.',
    noFeed: 'Unter dieser Adresse ist eine Webseite und kein Nachrichten-Feed.',
    loading: 'Wird geladen…',
  },
};
