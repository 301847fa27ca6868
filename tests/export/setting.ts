import type { CalendarFileSetting } from '../../src/export/icalendar.js';
import { textIn } from '../../src/language/text.js';
import type { CivicEvent, Consultation } from '../../src/model/consultation.js';

/** For whom the files of the tests are made: a reader in Warsaw on 23 November 2026. */
export const settingIn = (tag = 'pl', zone = 'Europe/Warsaw'): CalendarFileSetting => ({
  tag,
  zone,
  now: Date.parse('2026-11-23T12:00:00Z'),
  plain: (text, language = 'pl') => (text === undefined ? '' : textIn(text, tag, language).text),
  name: 'Konsultacje',
  site: 'wroclaw.example',
});

export const eventWith = (fields: Partial<CivicEvent> = {}): CivicEvent => ({
  kind: 'event',
  id: 'spotkanie',
  title: 'Spotkanie na Krzykach',
  start: '2026-11-30T17:00:00+01:00',
  ...fields,
});

export const consultationWith = (fields: Partial<Consultation> = {}): Consultation => ({
  kind: 'consultation',
  id: 'park',
  title: 'Park nad rzeką',
  opens: '2026-11-02',
  closes: '2026-11-30',
  ...fields,
});
