import { html, type TemplateResult } from 'lit';
import { termsFor } from '../../../language/languages.js';
import { formatNumber } from '../../../language/numbers.js';
import { temperature } from '../../../language/temperature.js';
import type { Weather } from '../../../model/city.js';
import type { StripSetting } from '../strip-setting.js';
import { conditionOf, drawingOf } from './conditions.js';
import { readingRow } from './reading-row.js';
import { bulletinTerms } from './bulletin.terms.js';

/** @param several Whether there are others, from which it has to be told apart by its title or station. */
export function weatherView(weather: Weather, setting: StripSetting, several: boolean): TemplateResult {
  const { title, temperature: degrees, code, isDay, language, condition, station } = weather;
  const { tag, say, place } = setting;
  const terms = termsFor(bulletinTerms, tag);
  const known = conditionOf(code);
  const words = known === undefined ? condition && say(condition, language) : terms.conditions[known];
  const value =
    degrees === undefined
      ? (words ?? terms.noData)
      : html`<span aria-hidden="true" dir="ltr">${temperature(degrees, tag)}</span
          ><span class="hidden">${spoken(degrees, tag)}</span>`;
  const name = several ? (title ?? station) : undefined;
  return readingRow(
    weather,
    setting,
    drawingOf(known, isDay),
    say(name ?? terms.weather(place), name === undefined ? tag : language),
    value,
    degrees === undefined ? words && `${terms.temperature}: ${terms.noData}` : words,
    name !== station && station,
  );
}

/** In full, for whoever listens: not every screen reader knows what "°C" is. */
function spoken(degrees: number, tag: string): string {
  return formatNumber(Math.round(degrees) + 0, tag, { style: 'unit', unit: 'celsius', unitDisplay: 'long' });
}
