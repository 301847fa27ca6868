import type { DatedReading } from '../feed/load-page.js';
import type { CivicRecord } from '../model/record.js';

/** The records of several readings as one list, each with the language and zone that the first reading does not share. */
export function merged(readings: readonly DatedReading[]): readonly CivicRecord[] {
  const [first, ...others] = readings;
  if (!first || others.length === 0) return first?.records ?? [];
  return [
    ...first.records,
    ...others.flatMap((reading) => reading.records.map((record) => belongingTo(record, reading, first))),
  ];
}

function belongingTo(record: CivicRecord, reading: DatedReading, first: DatedReading): CivicRecord {
  const language = reading.language === first.language ? undefined : reading.language;
  const timeZone = reading.timeZone === first.timeZone ? undefined : reading.timeZone;
  if (language === undefined && timeZone === undefined) return record;
  return {
    ...(language === undefined ? {} : { language }),
    ...(timeZone === undefined ? {} : { timeZone }),
    ...record,
  };
}
