import type { Languages } from '../../../language/languages.js';

interface ParticipationTerms {
  readonly heading: string;
  readonly online: string;
  readonly onlineLink: string;
  readonly email: string;
  readonly post: string;
  readonly phone: string;
  readonly form: string;
  readonly formLink: string;
  readonly mode: Readonly<Record<'online' | 'in-person' | 'hybrid', string>>;
  readonly how: string;
  readonly registration: string;
  readonly register: string;
  readonly from: (date: string) => string;
  readonly until: (date: string) => string;
  readonly endOf: (date: string) => string;
  readonly placesLeft: (remaining: string, capacity: string) => string;
  readonly placesFree: (remaining: string) => string;
  readonly places: (capacity: string) => string;
  readonly full: string;
}

/** How one takes part. */
export const participationTerms: Languages<ParticipationTerms> = {
  pl: {
    heading: 'Jak wziąć udział',
    online: 'Przez internet',
    onlineLink: 'Weź udział przez internet',
    email: 'E-mailem',
    post: 'Pocztą',
    phone: 'Telefonicznie',
    form: 'Na formularzu',
    formLink: 'Formularz do wydruku',
    mode: { online: 'Online', 'in-person': 'Na miejscu', hybrid: 'Na miejscu lub online' },
    how: 'Forma',
    registration: 'Zapisy',
    register: 'Zapisz się',
    from: (date) => `od ${date}`,
    until: (date) => `do ${date}`,
    endOf: (date) => `do końca dnia ${date}`,
    placesLeft: (remaining, capacity) => `wolne miejsca: ${remaining} z\u00a0${capacity}`,
    placesFree: (remaining) => `wolne miejsca: ${remaining}`,
    places: (capacity) => `liczba miejsc: ${capacity}`,
    full: 'brak wolnych miejsc',
  },
  en: {
    heading: 'How to take part',
    online: 'Online',
    onlineLink: 'Take part online',
    email: 'By e-mail',
    post: 'By post',
    phone: 'By phone',
    form: 'On paper',
    formLink: 'Form to print',
    mode: { online: 'Online', 'in-person': 'In person', hybrid: 'In person or online' },
    how: 'How',
    registration: 'Registration',
    register: 'Register',
    from: (date) => `from ${date}`,
    until: (date) => `until ${date}`,
    endOf: (date) => `until the end of ${date}`,
    placesLeft: (remaining, capacity) => `places left: ${remaining} of ${capacity}`,
    placesFree: (remaining) => `places left: ${remaining}`,
    places: (capacity) => `places: ${capacity}`,
    full: 'no places left',
  },
  uk: {
    heading: 'Як узяти участь',
    online: 'В інтернеті',
    onlineLink: 'Узяти участь в інтернеті',
    email: 'Електронною поштою',
    post: 'Поштою',
    phone: 'Телефоном',
    form: 'На бланку',
    formLink: 'Бланк для друку',
    mode: { online: 'Онлайн', 'in-person': 'На місці', hybrid: 'На місці або онлайн' },
    how: 'Формат',
    registration: 'Реєстрація',
    register: 'Зареєструватися',
    from: (date) => `з ${date}`,
    until: (date) => `до ${date}`,
    endOf: (date) => `до кінця дня ${date}`,
    placesLeft: (remaining, capacity) => `вільні місця: ${remaining} з ${capacity}`,
    placesFree: (remaining) => `вільні місця: ${remaining}`,
    places: (capacity) => `кількість місць: ${capacity}`,
    full: 'вільних місць немає',
  },
  de: {
    heading: 'So machen Sie mit',
    online: 'Online',
    onlineLink: 'Online mitmachen',
    email: 'Per E-Mail',
    post: 'Per Post',
    phone: 'Telefonisch',
    form: 'Auf Papier',
    formLink: 'Formular zum Ausdrucken',
    mode: { online: 'Online', 'in-person': 'Vor Ort', hybrid: 'Vor Ort oder online' },
    how: 'Form',
    registration: 'Anmeldung',
    register: 'Anmelden',
    from: (date) => `ab ${date}`,
    until: (date) => `bis ${date}`,
    endOf: (date) => `bis einschließlich ${date}`,
    placesLeft: (remaining, capacity) => `freie Plätze: ${remaining} von ${capacity}`,
    placesFree: (remaining) => `freie Plätze: ${remaining}`,
    places: (capacity) => `Plätze: ${capacity}`,
    full: 'keine freien Plätze',
  },
};
