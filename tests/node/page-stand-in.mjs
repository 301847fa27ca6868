// As much of a page as a request for a feed needs, where there is none.
const { setTimeout: later } = globalThis;

/** Puts a page in place. An answer serves a page for half a minute: no test waits for that. */
export function standInForPage() {
  globalThis.document = { baseURI: 'https://a.example/', querySelectorAll: () => [], hidden: false };
  globalThis.setTimeout = (run, wait, ...given) =>
    wait < 30_000 ? later(run, wait, ...given) : later(run, wait, ...given).unref();
}
