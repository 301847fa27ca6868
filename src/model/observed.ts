import { statusOf, windowOf, type Consultation, type Status } from './consultation.js';
import type { Organisation } from './organisation.js';
import { phaseUnderWay } from './phase.js';
import { standingOf, type Strategy, type StrategyStatus } from './strategy.js';
import type { Text } from './text.js';
import { endOf, startOf, type When } from './time.js';

/** Something that a resident may observe. */
export type Matter = Consultation | Strategy | Organisation;

export const isMatter = (record: { readonly kind: string }): record is Matter =>
  record.kind === 'consultation' || record.kind === 'strategy' || record.kind === 'organisation';

/** What is remembered of a matter, to tell later what has become of it. It survives JSON. */
export interface Seen {
  readonly status?: Status | StrategyStatus | 'active' | 'liquidation' | 'dissolved';
  /** The last day or moment on which one can take part, or of a strategy's validity. */
  readonly until?: When;
  /** Title of the phase that it is in. */
  readonly phase?: Text;
  /** Whether results are there. */
  readonly results?: boolean;
  readonly updated?: When;
}

/** What has become of a matter since it was seen. */
export type Change =
  | { readonly kind: 'status'; readonly status: NonNullable<Seen['status']> }
  | { readonly kind: 'phase'; readonly phase: Text }
  | { readonly kind: 'until'; readonly until: When }
  | { readonly kind: 'results'; readonly url?: string }
  | { readonly kind: 'updated' };

/** What there is to remember of `matter` at `now`. */
export function seenOf(matter: Matter, now: number, feedZone: string): Seen {
  const { updated } = matter;
  return known({ ...stateOf(matter, now, feedZone), updated });
}

function stateOf(matter: Matter, now: number, zone: string): Record<string, unknown> {
  if (matter.kind === 'organisation') return { status: matter.state };
  if (matter.kind === 'strategy')
    return { status: standingOf(matter, now, zone).status, until: matter.validTo };
  const { closes, results, phases = [], timeZone = zone } = matter;
  const phase = phases[phaseUnderWay(matter, now, zone)];
  return {
    status: statusOf(matter, now, zone),
    until: closes,
    phase: phase?.title,
    results: isPublished(results, now, timeZone) || undefined,
  };
}

const isPublished = (results: Consultation['results'], now: number, zone: string): boolean =>
  results?.published === undefined ? results?.url !== undefined : startOf(results.published, zone) <= now;

/**
 * What is new in `matter` since it was `seen`: the gravest first. That a record was touched is said where nothing else
 * is known.
 */
export function changesOf(matter: Matter, seen: Seen, now: number, feedZone: string): readonly Change[] {
  const current = seenOf(matter, now, feedZone);
  const { status, until, phase, results, updated } = current;
  const changes: Change[] = [];
  if (results && !seen.results) {
    const url = matter.kind === 'consultation' ? matter.results?.url : undefined;
    changes.push({ kind: 'results', ...(url !== undefined && { url }) });
  }
  // That results are there has been said.
  const isSaid = changes.length > 0 && (status === 'report' || status === 'effects');
  if (status !== undefined && status !== seen.status && !isSaid) changes.push({ kind: 'status', status });
  if (phase !== undefined && JSON.stringify(phase) !== JSON.stringify(seen.phase))
    changes.push({ kind: 'phase', phase });
  if (until !== undefined && seen.until !== undefined && until !== seen.until)
    changes.push({ kind: 'until', until });
  if (changes.length === 0 && updated !== undefined && seen.updated !== undefined && updated !== seen.updated)
    changes.push({ kind: 'updated' });
  return changes;
}

/** The moment at which what is said of `matter` has to be looked at again, if there is one. */
export function nextTurnOf(matter: Matter, now: number, zone: string): number | undefined {
  const turns = turnsOf(matter, zone).filter((instant) => instant > now);
  return turns.length ? Math.min(...turns) : undefined;
}

function turnsOf(matter: Matter, zone: string): readonly number[] {
  if (matter.kind === 'organisation') return [];
  if (matter.kind === 'strategy') {
    const { validFrom, validTo, adoptedOn, successor } = matter;
    const begun = [validFrom, adoptedOn, successor?.when].map((when) => (when ? startOf(when, zone) : NaN));
    return [...begun, validTo ? endOf(validTo, zone) : NaN];
  }
  const { from = NaN, until = NaN } = windowOf(matter, zone);
  return [from, until - 7 * 86_400_000, until];
}

const known = (fields: Record<string, unknown>): Seen =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
