import { html } from 'lit';
import { dateFormat } from '../../language/intl.js';
import { languageOf } from '../../language/languages.js';
import { textIn } from '../../language/text.js';
import type { Standing, Strategy } from '../../model/strategy.js';
import { dayOf, lastDay, startOf, type When } from '../../model/time.js';
import type { Setting } from './setting.js';

interface Sentences {
  /** “Przyjęta 15 lutego 2018 r. przez Radę Miejską”; nothing where that is to come, or nobody says. */
  readonly adoption: unknown;
  /** “na lata 2018–2022”, “do 30 czerwca 2027 r.”; empty where neither end is known. */
  readonly years: string;
  /** “Obowiązuje do końca 2030 r.”, “Zakończona w 2022 r.”: the status with the date that makes it true. */
  readonly status: string | undefined;
}

/** What is said of when a strategy was adopted and for how long. */
export function sentencesOf(strategy: Strategy, setting: Setting): Sentences {
  const { adoptedOn, adoptedBy, adoptedByForm = '', successor, phase } = strategy;
  const { terms, tag, zone, now, type, language, say, standing } = setting;
  const { status, from, to } = standing;
  const isAdopted = adoptedOn && startOf(adoptedOn, zone) <= now;

  /** `sentence` with `words` in their place, and in agreement with what is adopted. */
  const fill = (sentence: string, words = '') =>
    sentence.replace('~', terms.endings[type]!).replace('#', () => words);

  /** A year, a month or a day, which is kept with its month. */
  const written = (date: When) =>
    (date.length < 5
      ? date
      : dateFormat(tag, {
          timeZone: 'UTC',
          year: 'numeric',
          month: 'long',
          ...(date.length > 7 && { day: 'numeric' }),
        })
          .format(new Date(date))
          .replace(/(\d\.?) /, '$1\u00a0')
    ).replace(/(?<=\d)\D*$/, terms.year);

  const on = (when: When) => terms.on(when.length > 10 ? dayOf(startOf(when, zone), zone) : when, written);

  const during = ({ from, to }: Pick<Standing, 'from' | 'to'>) => {
    const one = from ?? to;
    if (!one) return '';
    const isYear = one.length < 5;
    if (from && to && from !== to)
      return isYear
        ? fill(terms.years, `${from}–\u2060${to}`)
        : fill(fill(terms.days, written(from)), written(to));
    return fill(from ? (to ? terms.oneYear : terms.from) : isYear ? terms.endOf : terms.until, written(one));
  };

  // The form fits a sentence in its own language alone; elsewhere the body stands beside the sentence.
  const { text, lang } = textIn(adoptedByForm, languageOf(tag), language);
  const by = text && !lang ? fill(terms.by, text) : adoptedBy && html`(${say(adoptedBy)})`;
  // Adopted is no draft any more, though its years have not come yet.
  const isAhead = status === 'drafting' && from && (phase === 'in-force' || isAdopted);
  return {
    adoption:
      (adoptedOn ? isAdopted : by) && html`${fill(terms.adopted)} ${adoptedOn && on(adoptedOn)} ${by}`,
    years: during(standing),
    status:
      status &&
      fill(
        terms.status[isAhead ? 'in-force' : status],
        status === 'expired'
          ? on(to!)
          : status === 'replaced'
            ? on(successor!.when!)
            : status === 'ends-soon'
              ? written(lastDay(to!))
              : during(isAhead ? { from } : { to }),
      ),
  };
}
