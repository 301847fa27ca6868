import { printable } from '../safety/characters.js';
import type { Outcome } from './sync-feed.js';

/** Shows how far a run is: a bar on a terminal, plain lines elsewhere, on the standard error. */
export function progress(all: number) {
  const out = process.stderr;
  let count = 0;
  const bar = () => {
    const full = Math.round((24 * count) / all);
    out.write(`\r[${'#'.repeat(full)}${'-'.repeat(24 - full)}] ${count} of ${all}`);
  };
  const clear = () => {
    if (out.isTTY) out.write('\r\u001B[K');
  };
  if (out.isTTY) bar();
  return {
    /** A feed is done. */
    done(outcome: Outcome, now: number): void {
      count++;
      clear();
      out.write(`${printable(lineOf(outcome, now)).replace(/\s+/g, ' ')}\n`);
      if (out.isTTY) bar();
    },
    /** All are done. */
    end(outcomes: readonly Outcome[]): void {
      clear();
      out.write(`${summary(outcomes)}\n`);
    },
  };
}

function lineOf({ file, url, state, records, errors, fresh, message }: Outcome, now: number): string {
  const counted = records === undefined ? '' : `, ${records} ${records === 1 ? 'record' : 'records'}`;
  const wrong = errors ? `, ${errors} ${errors === 1 ? 'error' : 'errors'} in the feed` : '';
  if (message === undefined) return `${state}  ${file}${counted}${wrong}`;
  const age = fresh === undefined ? 'of unknown age' : `${ageOf(now - Date.parse(fresh))} old`;
  return `FAILED  ${file}  ${state === 'kept' ? `the earlier file stays, ${age}` : 'there is no earlier file'}: ${message} (${url})`;
}

function ageOf(milliseconds: number): string {
  const minutes = Math.max(0, Math.round(milliseconds / 60_000));
  const [count, unit] =
    minutes < 120
      ? [minutes, 'minute']
      : minutes < 48 * 60
        ? [Math.round(minutes / 60), 'hour']
        : [Math.round(minutes / 1440), 'day'];
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}

function summary(outcomes: readonly Outcome[]): string {
  const words = {
    updated: 'updated',
    unchanged: 'unchanged',
    kept: 'failed and kept as they were',
    missing: 'missing',
  };
  const parts = Object.entries(words).flatMap(([state, word]) => {
    const count = outcomes.filter((outcome) => outcome.state === state).length;
    return count === 0 ? [] : [`${count} ${word}`];
  });
  return `${outcomes.length} ${outcomes.length === 1 ? 'feed' : 'feeds'}: ${parts.join(', ')}.`;
}
