import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { atomicWrite, withoutUnfinished } from './atomic-write.js';
import { progress } from './progress.js';
import { parsed } from './reading-options.js';
import { configAt, type SyncConfig, type SyncFeed } from './sync-config.js';
import { syncFeed, type Outcome } from './sync-feed.js';
import { keepState, stateIn } from './sync-state.js';
import { syncHelp, UsageError } from './usage.js';

/** What a run came to. */
interface SyncReport {
  /** When it began and ended: instants of ISO 8601. */
  readonly began: string;
  readonly ended: string;
  readonly feeds: readonly Outcome[];
}

/** Fetches the feeds of a configuration and writes each to its file. @returns The exit code. */
export async function sync(args: readonly string[]): Promise<number> {
  const { positionals, values } = parsed('sync', args, {
    help: { type: 'boolean', short: 'h' },
    output: { type: 'string', short: 'o' },
    strict: { type: 'boolean' },
    json: { type: 'boolean' },
    report: { type: 'string' },
  });
  if (values.help) {
    console.log(syncHelp);
    return 0;
  }
  const [path, ...more] = positionals;
  if (path === undefined || more.length > 0)
    throw new UsageError('Name one configuration file. Try: civic-widgets sync --help');
  const config = await configAt(path, process.env);
  const report = await run(config, values.output ?? dirname(path));
  const text = JSON.stringify(report, undefined, 2);
  if (values.report !== undefined) await atomicWrite(values.report, `${text}\n`);
  if (values.json) console.log(text);
  const failed = report.feeds.filter(({ state }) => state === 'kept' || state === 'missing');
  return failed.some(({ state }) => values.strict || state === 'missing') ? 1 : 0;
}

async function run(config: SyncConfig, folder: string): Promise<SyncReport> {
  const began = new Date();
  await withoutUnfinished(folder, began.getTime());
  const state = await stateIn(folder);
  const shown = progress(config.feeds.length);
  const outcomes = new Map<SyncFeed, Outcome>();
  const queues = byServer(config.feeds);
  const worker = async () => {
    for (let queue = queues.shift(); queue; queue = queues.shift())
      for (const [index, feed] of queue.entries()) {
        // A server that is asked for many feeds is given time to breathe.
        if (index > 0) await wait(100);
        const { outcome, remembered } = await syncFeed(feed, folder, state.get(feed.file), config);
        if (remembered) state.set(feed.file, remembered);
        // Kept after every feed: a run that is killed has lost nothing of what it did.
        await kept(folder, state);
        outcomes.set(feed, outcome);
        shown.done(outcome, began.getTime());
      }
  };
  let writing = Promise.resolve();
  const kept = (...state: Parameters<typeof keepState>) =>
    (writing = writing.then(() => keepState(...state)));
  await Promise.all(Array.from({ length: config.atOnce }, worker));
  const feeds = config.feeds.map((feed) => outcomes.get(feed)!);
  shown.end(feeds);
  return { began: began.toISOString(), ended: new Date().toISOString(), feeds };
}

/** The feeds of each server in a row of their own: no server is asked for two at once. */
function byServer(feeds: readonly SyncFeed[]): SyncFeed[][] {
  const queues = new Map<string, SyncFeed[]>();
  for (const feed of feeds) {
    const { host } = new URL(feed.url);
    queues.set(host, [...(queues.get(host) ?? []), feed]);
  }
  return [...queues.values()];
}
