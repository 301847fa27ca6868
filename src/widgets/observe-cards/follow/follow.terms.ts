import type { Languages } from '../../../language/languages.js';

interface FollowTerms {
  /** @param account `@user@host`. */
  readonly title: (account: string) => string;
  readonly why: string;
  readonly server: string;
  readonly example: string;
  readonly remember: string;
  readonly go: string;
  readonly wrong: string;
  readonly or: string;
  readonly copy: string;
}

/** The words of the dialog that asks for a person's own server. */
export const followTerms: Languages<FollowTerms> = {
  pl: {
    title: (account) => `Obserwuj ${account}`,
    why: 'Podaj serwer, na którym masz konto. Otworzymy na nim stronę, na której potwierdzisz obserwowanie. Niczego tam nie wysyłamy.',
    server: 'Twój serwer',
    example: 'Sama nazwa serwera, na przykład mastodon.social',
    remember: 'Zapamiętaj serwer na tym urządzeniu',
    go: 'Przejdź na swój serwer',
    wrong: 'To nie jest nazwa serwera. Wpisz ją tak: mastodon.social',
    or: 'Możesz też skopiować nazwę konta i\u00a0wyszukać ją na swoim serwerze:',
    copy: 'Kopiuj nazwę konta',
  },
  en: {
    title: (account) => `Follow ${account}`,
    why: 'Enter the server that your account is on. We open the page there on which you confirm. Nothing is sent to it by us.',
    server: 'Your server',
    example: 'The bare name of the server, such as mastodon.social',
    remember: 'Remember the server on this device',
    go: 'Go to your server',
    wrong: 'This is not the name of a server. Write it like this: mastodon.social',
    or: 'You can also copy the name of the account and search for it on your server:',
    copy: 'Copy the account’s name',
  },
  uk: {
    title: (account) => `Стежити за ${account}`,
    why: 'Вкажіть сервер, на якому у вас обліковий запис. Ми відкриємо на ньому сторінку, де ви це підтвердите. Ми туди нічого не надсилаємо.',
    server: 'Ваш сервер',
    example: 'Лише назва сервера, наприклад mastodon.social',
    remember: 'Запам’ятати сервер на цьому пристрої',
    go: 'Перейти на свій сервер',
    wrong: 'Це не назва сервера. Напишіть її так: mastodon.social',
    or: 'Можна також скопіювати назву облікового запису й знайти його на своєму сервері:',
    copy: 'Копіювати назву облікового запису',
  },
  de: {
    title: (account) => `${account} folgen`,
    why: 'Geben Sie den Server an, auf dem Ihr Konto ist. Dort öffnen wir die Seite, auf der Sie das Folgen bestätigen. Wir senden nichts dorthin.',
    server: 'Ihr Server',
    example: 'Nur der Name des Servers, zum Beispiel mastodon.social',
    remember: 'Server auf diesem Gerät merken',
    go: 'Zum eigenen Server',
    wrong: 'Das ist kein Name eines Servers. Schreiben Sie ihn so: mastodon.social',
    or: 'Sie können auch den Namen des Kontos kopieren und auf Ihrem Server danach suchen:',
    copy: 'Namen des Kontos kopieren',
  },
};
