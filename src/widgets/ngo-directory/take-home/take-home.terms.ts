import type { Languages } from '../../../language/languages.js';

interface TakeHomeTerms {
  readonly csv: (count: string) => string;
  readonly print: string;
  readonly name: string;
  readonly legalForm: string;
  readonly address: string;
  readonly phone: string;
  readonly email: string;
  readonly website: string;
  readonly topics: string;
  readonly areas: string;
  readonly publicBenefit: string;
  readonly state: string;
  readonly page: string;
  readonly yes: string;
  readonly no: string;
  readonly myList: (count: string) => string;
  readonly copyList: string;
  readonly clearList: string;
}

/** The words for taking organisations home. */
export const takeHomeTerms: Languages<TakeHomeTerms> = {
  pl: {
    csv: (count) => `Pobierz tabelę CSV (${count})`,
    print: 'Drukuj',
    name: 'Nazwa',
    legalForm: 'Forma prawna',
    address: 'Adres',
    phone: 'Telefon',
    email: 'E-mail',
    website: 'Strona internetowa',
    topics: 'Tematy',
    areas: 'Obszar',
    publicBenefit: 'OPP',
    state: 'Stan',
    page: 'Strona o\u00a0organizacji',
    yes: 'tak',
    no: 'nie',
    myList: (count) => `Moja lista (${count})`,
    copyList: 'Kopiuj odnośnik do tej listy',
    clearList: 'Wyczyść listę',
  },
  en: {
    csv: (count) => `Download CSV table (${count})`,
    print: 'Print',
    name: 'Name',
    legalForm: 'Legal form',
    address: 'Address',
    phone: 'Phone',
    email: 'E-mail',
    website: 'Website',
    topics: 'Topics',
    areas: 'Area',
    publicBenefit: 'Public benefit',
    state: 'State',
    page: 'Page about the organisation',
    yes: 'yes',
    no: 'no',
    myList: (count) => `My list (${count})`,
    copyList: 'Copy a link to this list',
    clearList: 'Clear list',
  },
  uk: {
    csv: (count) => `Завантажити таблицю CSV (${count})`,
    print: 'Друкувати',
    name: 'Назва',
    legalForm: 'Правова форма',
    address: 'Адреса',
    phone: 'Телефон',
    email: 'Електронна пошта',
    website: 'Вебсайт',
    topics: 'Теми',
    areas: 'Територія',
    publicBenefit: 'Суспільно корисна',
    state: 'Стан',
    page: 'Сторінка про організацію',
    yes: 'так',
    no: 'ні',
    myList: (count) => `Мій список (${count})`,
    copyList: 'Копіювати посилання на цей список',
    clearList: 'Очистити список',
  },
  de: {
    csv: (count) => `CSV-Tabelle herunterladen (${count})`,
    print: 'Drucken',
    name: 'Name',
    legalForm: 'Rechtsform',
    address: 'Adresse',
    phone: 'Telefon',
    email: 'E-Mail',
    website: 'Website',
    topics: 'Themen',
    areas: 'Gebiet',
    publicBenefit: 'Gemeinnützig',
    state: 'Zustand',
    page: 'Seite über die Organisation',
    yes: 'ja',
    no: 'nein',
    myList: (count) => `Meine Liste (${count})`,
    copyList: 'Link zu dieser Liste kopieren',
    clearList: 'Liste leeren',
  },
};
