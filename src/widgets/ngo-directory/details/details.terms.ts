import type { Languages } from '../../../language/languages.js';

interface DetailsTerms {
  readonly page: string;
  readonly contact: string;
  readonly where: string;
  readonly hours: string;
  readonly access: string;
  readonly onMap: string;
  readonly services: string;
  readonly eligibility: string;
  readonly cost: string;
  readonly support: string;
  readonly tax: string;
  readonly purpose: string;
  readonly account: string;
  readonly copy: (what: string) => string;
  readonly accountNumber: string;
  readonly numbers: string;
  readonly wrongNumber: string;
  readonly register: string;
  readonly more: string;
  readonly otherNames: string;
  readonly legalForm: string;
  readonly topics: string;
  readonly areas: string;
  readonly audiences: string;
  readonly languages: string;
  readonly signLanguage: string;
  readonly founded: string;
  readonly standings: string;
  readonly verified: string;
  readonly source: string;
  readonly retrieved: (date: string) => string;
  readonly updated: string;
  readonly documents: string;
  readonly keep: string;
  readonly kept: string;
  readonly card: string;
  readonly print: string;
  readonly accessOf: Readonly<
    Record<
      'wheelchair' | 'toilet' | 'lift' | 'parking' | 'inductionLoop' | 'signLanguage' | 'assistanceDog',
      string
    >
  >;
  readonly degree: Readonly<Record<'yes' | 'limited' | 'no', string>>;
}

/** What the facts of one organisation are called. */
export const detailsTerms: Languages<DetailsTerms> = {
  pl: {
    page: 'Strona o\u00a0organizacji',
    contact: 'Kontakt',
    where: 'Gdzie i\u00a0kiedy',
    hours: 'Godziny otwarcia',
    access: 'Dostępność',
    onMap: 'Zobacz na mapie OpenStreetMap',
    services: 'Co robi',
    eligibility: 'Dla kogo',
    cost: 'Koszt',
    support: 'Jak wesprzeć',
    tax: 'Przekaż 1,5% podatku, wpisując w\u00a0zeznaniu numer KRS',
    purpose: 'Cel szczegółowy',
    accountNumber: 'numer konta',
    account: 'Konto',
    copy: (what) => `Kopiuj ${what}`,
    numbers: 'Numery w\u00a0rejestrach',
    wrongNumber: 'cyfra kontrolna się nie zgadza',
    register: 'wpis w\u00a0rejestrze',
    more: 'Więcej informacji',
    otherNames: 'Inne nazwy',
    legalForm: 'Forma prawna',
    topics: 'Tematy',
    areas: 'Obszar',
    audiences: 'Komu pomaga',
    languages: 'Języki',
    signLanguage: 'język migowy',
    founded: 'Założona',
    standings: 'Status',
    verified: 'Sprawdzone',
    source: 'Źródło',
    retrieved: (date) => `pobrano ${date}`,
    updated: 'Zaktualizowano',
    documents: 'Dokumenty',
    keep: 'Dodaj do mojej listy',
    kept: 'Usuń z\u00a0mojej listy',
    card: 'Pobierz wizytówkę (vCard)',
    print: 'Drukuj',
    accessOf: {
      wheelchair: 'dostęp dla wózków',
      toilet: 'toaleta dla osób na wózkach',
      lift: 'winda',
      parking: 'miejsce parkingowe dla osób z\u00a0niepełnosprawnością',
      inductionLoop: 'pętla indukcyjna',
      signLanguage: 'język migowy',
      assistanceDog: 'wstęp z\u00a0psem asystującym',
    },
    degree: { yes: 'tak', limited: 'częściowo', no: 'nie' },
  },
  en: {
    page: 'Page about the organisation',
    contact: 'Contact',
    where: 'Where and when',
    hours: 'Opening hours',
    access: 'Accessibility',
    onMap: 'See on OpenStreetMap',
    services: 'What it does',
    eligibility: 'For whom',
    cost: 'Cost',
    support: 'How to support it',
    tax: 'Give 1.5% of your Polish income tax by entering its KRS number in the return',
    purpose: 'Specific purpose',
    accountNumber: 'account number',
    account: 'Account',
    copy: (what) => `Copy ${what}`,
    numbers: 'Numbers in registers',
    wrongNumber: 'its check digit is wrong',
    register: 'entry in the register',
    more: 'More information',
    otherNames: 'Other names',
    legalForm: 'Legal form',
    topics: 'Topics',
    areas: 'Area',
    audiences: 'Whom it helps',
    languages: 'Languages',
    signLanguage: 'sign language',
    founded: 'Founded',
    standings: 'Status',
    verified: 'Checked',
    source: 'Source',
    retrieved: (date) => `retrieved ${date}`,
    updated: 'Updated',
    documents: 'Documents',
    keep: 'Add to my list',
    kept: 'Remove from my list',
    card: 'Download contact card (vCard)',
    print: 'Print',
    accessOf: {
      wheelchair: 'wheelchair access',
      toilet: 'wheelchair-accessible toilet',
      lift: 'lift',
      parking: 'disabled parking',
      inductionLoop: 'induction loop',
      signLanguage: 'sign language',
      assistanceDog: 'assistance dogs welcome',
    },
    degree: { yes: 'yes', limited: 'partly', no: 'no' },
  },
  uk: {
    page: 'Сторінка про організацію',
    contact: 'Контакти',
    where: 'Де і коли',
    hours: 'Години роботи',
    access: 'Доступність',
    onMap: 'Переглянути на OpenStreetMap',
    services: 'Що робить',
    eligibility: 'Для кого',
    cost: 'Вартість',
    support: 'Як підтримати',
    tax: 'Передайте 1,5% польського податку, вказавши в декларації номер KRS',
    purpose: 'Конкретна мета',
    accountNumber: 'номер рахунку',
    account: 'Рахунок',
    copy: (what) => `Копіювати ${what}`,
    numbers: 'Номери в реєстрах',
    wrongNumber: 'контрольна цифра не збігається',
    register: 'запис у реєстрі',
    more: 'Докладніше',
    otherNames: 'Інші назви',
    legalForm: 'Правова форма',
    topics: 'Теми',
    areas: 'Територія',
    audiences: 'Кому допомагає',
    languages: 'Мови',
    signLanguage: 'жестова мова',
    founded: 'Заснована',
    standings: 'Статус',
    verified: 'Перевірено',
    source: 'Джерело',
    retrieved: (date) => `отримано ${date}`,
    updated: 'Оновлено',
    documents: 'Документи',
    keep: 'Додати до мого списку',
    kept: 'Прибрати з мого списку',
    card: 'Завантажити візитівку (vCard)',
    print: 'Друкувати',
    accessOf: {
      wheelchair: 'доступ для крісел колісних',
      toilet: 'туалет для людей на кріслах колісних',
      lift: 'ліфт',
      parking: 'паркомісце для людей з інвалідністю',
      inductionLoop: 'індукційна петля',
      signLanguage: 'жестова мова',
      assistanceDog: 'можна із собакою-помічником',
    },
    degree: { yes: 'так', limited: 'частково', no: 'ні' },
  },
  de: {
    page: 'Seite über die Organisation',
    contact: 'Kontakt',
    where: 'Wo und wann',
    hours: 'Öffnungszeiten',
    access: 'Barrierefreiheit',
    onMap: 'Auf OpenStreetMap ansehen',
    services: 'Was sie tut',
    eligibility: 'Für wen',
    cost: 'Kosten',
    support: 'So können Sie helfen',
    tax: 'Geben Sie 1,5\u00a0% Ihrer polnischen Steuer: KRS-Nummer in die Erklärung eintragen',
    purpose: 'Bestimmter Zweck',
    accountNumber: 'Kontonummer',
    account: 'Konto',
    copy: (what) => `${what} kopieren`,
    numbers: 'Registernummern',
    wrongNumber: 'die Prüfziffer stimmt nicht',
    register: 'Eintrag im Register',
    more: 'Weitere Angaben',
    otherNames: 'Andere Namen',
    legalForm: 'Rechtsform',
    topics: 'Themen',
    areas: 'Gebiet',
    audiences: 'Wem sie hilft',
    languages: 'Sprachen',
    signLanguage: 'Gebärdensprache',
    founded: 'Gegründet',
    standings: 'Status',
    verified: 'Geprüft',
    source: 'Quelle',
    retrieved: (date) => `abgerufen am ${date}`,
    updated: 'Aktualisiert',
    documents: 'Dokumente',
    keep: 'Auf meine Liste setzen',
    kept: 'Von meiner Liste nehmen',
    card: 'Kontaktkarte herunterladen (vCard)',
    print: 'Drucken',
    accessOf: {
      wheelchair: 'rollstuhlgerecht',
      toilet: 'Toilette für Rollstuhlfahrende',
      lift: 'Aufzug',
      parking: 'Behindertenparkplatz',
      inductionLoop: 'Induktionsschleife',
      signLanguage: 'Gebärdensprache',
      assistanceDog: 'Assistenzhunde willkommen',
    },
    degree: { yes: 'ja', limited: 'teilweise', no: 'nein' },
  },
};
