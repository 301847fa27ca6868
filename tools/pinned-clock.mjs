// The present of every test, so that none passes on one day and fails on another: a morning on which it is the same day in all the time
// zones that the tests run in. It ticks from there. CIVIC_PRESENT=2027-03-29T09:00:00Z runs them at another time.
//
// Node's tests, and the programs that they start, import tools/move-node-clock.mjs; test pages get it from `pinnedClockPlugin`, the demo's
// and Storybook's from whoever opens them. All of one run are equally far from the real clock, and so agree with each other.
const { CIVIC_CLOCK_AHEAD, CIVIC_PRESENT } = process.env;

/** When the tests begin. */
export const present = CIVIC_PRESENT ?? '2026-11-23T09:00:00Z';

/** Milliseconds by which the tests' clock is ahead of the real one. */
export const clockAhead = Number(CIVIC_CLOCK_AHEAD ?? Date.parse(present) - Date.now());

/**
 * Moves the clock of the realm in which it runs. A proxy stays the same class to `instanceof` and `extends`, also for the dates
 * that the platform makes itself. It is sent to pages as text, so it uses nothing from around it.
 */
export const moveClock = (ahead) => {
  const Real = Date;
  const realNow = Real.now.bind(Real);
  const moved = new Proxy(Real, {
    // Not by way of `now`: the runner measures with `new Date()`, and tests stand in for `now`.
    construct: (target, given, made) =>
      Reflect.construct(
        target,
        given.length > 0 ? given : [realNow() + ahead],
        made === moved ? target : made,
      ),
    apply: () => new moved().toString(),
  });
  // Bound, it passes for the platform's own with the test that looks for what widgets have put in its place.
  Real.now = (() => realNow() + ahead).bind();
  Real.prototype.constructor = moved;
  globalThis.Date = moved;
};

/** What a program of Node's is started with, to be on this clock: it and all that it starts. */
export const onTestClock = {
  CIVIC_CLOCK_AHEAD: String(clockAhead),
  NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --import=${import.meta.resolve('./move-node-clock.mjs')}`,
};
