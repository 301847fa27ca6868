import type { Languages } from '../../language/languages.js';

interface ObservingTerms {
  readonly observe: string;
  readonly here: string;
  readonly notKept: string;
  readonly added: string;
  readonly removed: string;
}

/** The words of the button by which a person observes one matter. */
export const observingTerms: Languages<ObservingTerms> = {
  pl: {
    observe: 'Obserwuj na tym urządzeniu',
    here: 'Bez konta: lista zostaje tylko w\u00a0tej przeglądarce.',
    notKept: 'Ta przeglądarka nie pozwala zapamiętać listy: zniknie z\u00a0tą stroną.',
    added: 'Dodano do obserwowanych.',
    removed: 'Usunięto z\u00a0obserwowanych.',
  },
  en: {
    observe: 'Observe on this device',
    here: 'Without an account: the list stays in this browser only.',
    notKept: 'This browser does not let us remember the list: it will be gone with this page.',
    added: 'You observe this now.',
    removed: 'You no longer observe this.',
  },
  uk: {
    observe: 'Стежити на цьому пристрої',
    here: 'Без облікового запису: список лишається тільки в цьому браузері.',
    notKept: 'Цей браузер не дозволяє запам’ятати список: він зникне разом зі сторінкою.',
    added: 'Ви стежите за цим.',
    removed: 'Ви більше не стежите за цим.',
  },
  de: {
    observe: 'Auf diesem Gerät beobachten',
    here: 'Ohne Konto: Die Liste bleibt nur in diesem Browser.',
    notKept: 'Dieser Browser lässt die Liste nicht speichern: Sie verschwindet mit dieser Seite.',
    added: 'Sie beobachten dies jetzt.',
    removed: 'Sie beobachten dies nicht mehr.',
  },
};
