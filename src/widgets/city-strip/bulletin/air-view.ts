import type { TemplateResult } from 'lit';
import { termsFor } from '../../../language/languages.js';
import { formatNumber } from '../../../language/numbers.js';
import type { AirQuality } from '../../../model/city.js';
import type { StripSetting } from '../strip-setting.js';
import { dial } from './drawings.js';
import { readingRow } from './reading-row.js';
import { bulletinTerms } from './bulletin.terms.js';

/** @param several Whether there are others, from which it has to be told apart by its station or title. */
export function airView(air: AirQuality, setting: StripSetting, several: boolean): TemplateResult {
  const { title, level, scale, index, pollutant, subIndex, station, language } = air;
  const { tag, say } = setting;
  const { levels, noData, named, index: plain, alone, air: label } = termsFor(bulletinTerms, tag);
  const known = level === undefined ? undefined : Math.round(level);
  const name = scale === undefined ? index !== undefined && plain : named[scale];
  const number = index !== undefined && formatNumber(index, tag, { maximumFractionDigits: 1 });
  const ofOne = subIndex && pollutant !== undefined;
  return readingRow(
    air,
    setting,
    dial(known),
    label,
    known === undefined ? noData : levels[scale ?? 'gios'][known],
    known !== undefined && [name, number, !ofOne && pollutant].filter(Boolean).join(' '),
    ofOne && alone(pollutant),
    station ?? (several && title !== undefined && say(title, language)),
  );
}
