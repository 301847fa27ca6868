import { dayIn, formatDay, writeDate } from '../../language/dates.js';
import { formatAfter, formatWithin } from '../../language/inflected.js';
import { startOf, precisionOf, type When } from '../../model/time.js';
import type { Strategy, StrategyStatus } from '../../model/strategy.js';
import type { Setting } from './setting.js';
import type { Validity } from './validity.js';

type Wording = Pick<Setting, 'terms' | 'tag' | 'zone'>;

/** “Obowiązuje do końca 2030 r.”, “Zakończona w 2022 r.”: the status with the date that makes it true. */
export function statusWords(
  status: StrategyStatus,
  strategy: Strategy,
  { from, to }: Validity,
  setting: Wording & Pick<Setting, 'now'>,
): string {
  const { terms, tag, zone, now } = setting;
  const { type = 'strategy', adoptedOn, successor, phase } = strategy;
  switch (status) {
    case 'expired':
      return `${terms.ended(type)} ${onDate(to!, setting)}`;
    case 'replaced':
      return `${terms.replaced(type)} ${onDate(successor!.when!, setting)}`;
    case 'ends-soon':
      return `${terms.endsSoon}: ${formatDay(`${to!}-12-31`.slice(0, 10), tag, { zone })}`;
    case 'in-force':
      return to === undefined ? terms.valid(type) : `${terms.valid(type)} ${validityWords({ to }, setting)}`;
    case 'drafting':
      // Adopted is no draft any more, though its years have not come yet.
      if (
        from !== undefined &&
        (phase === 'in-force' || (adoptedOn !== undefined && startOf(adoptedOn, zone) <= now))
      )
        return `${terms.valid(type)} ${validityWords({ from }, setting)}`;
  }
  return terms[status];
}

/**
 * “Przyjęta 15 lutego 2018 r. przez Radę Miejską”.
 *
 * @param form The body in the form that follows, where there is one in the sentence's language.
 */
export function adoptionWords(
  { type = 'strategy', adoptedOn }: Strategy,
  form: string,
  wording: Wording,
): string {
  const { terms } = wording;
  const date = adoptedOn === undefined ? '' : ` ${onDate(adoptedOn, wording)}`;
  return terms.adopted(type) + date + (form && ` ${terms.by(form)}`);
}

/** “na lata 2018–2022”, “do 30 czerwca 2027 r.”; nothing where neither end is known. */
export function validityWords({ from, to }: Validity, { terms, tag, zone }: Wording): string {
  const word = (when: When) => formatAfter(when, tag, { zone });
  if (from !== undefined && to !== undefined) {
    if (from.length > 4) return terms.period(writeDate(tag, false, from, to) ?? '');
    return from === to ? terms.oneYear(word(from)) : terms.years(`${from}–${to}`);
  }
  if (from !== undefined) return terms.from(word(from));
  if (to === undefined) return '';
  return to.length > 4 ? terms.until(word(to)) : terms.endOf(word(to));
}

function onDate(when: When, { terms, tag, zone }: Wording): string {
  const day = dayIn(when, zone);
  return terms.on(formatWithin(day, tag, { zone }), precisionOf(day));
}
