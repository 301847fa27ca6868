import type { ReactiveController, ReactiveControllerHost } from 'lit';

const clocks = new Set<ClockController>();
let timer: ReturnType<typeof setTimeout> | undefined;

// Browsers lose count of timers longer than 24 days, and sleep through shorter ones.
const longest = 3_600_000;

let planned: number | undefined;

function schedule(): void {
  const next = Math.min(...[...clocks].map(({ due }) => due));
  // Whoever is drawn again is mostly right for as long as before.
  if (next === planned) return;
  planned = next;
  clearTimeout(timer);
  if (clocks.size && next < Infinity)
    timer = setTimeout(strike, Math.min(longest, Math.max(1_000, next - Date.now())));
}

function strike(): void {
  planned = undefined;
  const now = Date.now();
  for (const clock of clocks) if (clock.due <= now) clock.strike();
  schedule();
}

const onVisible = () => {
  if (document.visibilityState === 'visible') strike();
};

/**
 * The present, for elements whose words depend on it: an open consultation closes while the page stands open. One timer
 * serves them all; a tab that comes back is put right at once.
 */
export class ClockController implements ReactiveController {
  /** When the host has to be drawn again, in milliseconds since 1970. */
  due = Infinity;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  /** Milliseconds since 1970. */
  get now(): number {
    return Date.now();
  }

  hostConnected(): void {
    if (clocks.size === 0) document.addEventListener('visibilitychange', onVisible);
    clocks.add(this);
    schedule();
  }

  hostDisconnected(): void {
    clocks.delete(this);
    if (clocks.size === 0) document.removeEventListener('visibilitychange', onVisible);
    schedule();
  }

  hostUpdate(): void {
    this.due = Infinity;
  }

  hostUpdated(): void {
    schedule();
  }

  /** While drawing: what is drawn is right until `instant` (milliseconds since 1970) at the latest. */
  until(instant: number): void {
    if (instant > this.now) this.due = Math.min(this.due, instant);
  }

  strike(): void {
    this.due = Infinity;
    this.host.requestUpdate();
  }
}
