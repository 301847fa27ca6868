/** Milliseconds at a time: nobody feels that a page was busy for so long. */
const slice = 8;

/**
 * Does `work` to its end, a little whenever the page has nothing else to do.
 *
 * @throws Where `signal` said so; what has been done stays done.
 */
export async function atRest(work: Pick<Iterator<unknown>, 'next'>, signal?: AbortSignal): Promise<void> {
  for (let done = false; !done;) {
    await idle();
    signal?.throwIfAborted();
    const end = performance.now() + slice;
    while (!done && performance.now() < end) done = !!work.next().done;
  }
}

// Safari has no idle callbacks.
const idle = (): Promise<unknown> =>
  new Promise((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(resolve);
    else setTimeout(resolve, 1);
  });
