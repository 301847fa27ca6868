/** As much of the platform's Temporal as is asked here. */
interface Clocks {
  readonly Now: { timeZoneId(): string };
}

/** The visitor's own IANA zone. Where there is Temporal, no formatter of dates has to be made to ask it. */
export function visitorZone(): string {
  const { Temporal } = globalThis as { readonly Temporal?: Clocks };
  return Temporal?.Now.timeZoneId() ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
}
