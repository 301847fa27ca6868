/** What the fixture server has seen of one key. */
interface Count {
  readonly count: number;
  readonly aborted: number;
  readonly last?: { readonly method: string; readonly headers: Readonly<Record<string, string>> };
}

/** An address of the fixture server with this query, and how often it was asked for. */
export interface FixtureFeed {
  readonly address: string;
  readonly count: () => Promise<Count>;
  /** Waits until the server has seen so much. */
  readonly until: (seen: (count: Count) => boolean) => Promise<Count>;
}

/** A feed of the fixture server that answers as `query` says; counted under a name of its own. */
export function fixtureFeed(query: string, origin = ''): FixtureFeed {
  const key = crypto.randomUUID();
  const count = async () => (await (await fetch(`/__feed/count?key=${key}`)).json()) as Count;
  const until = async (seen: (count: Count) => boolean): Promise<Count> => {
    const now = await count();
    return seen(now) ? now : until(seen);
  };
  return { address: new URL(`${origin}/__feed/?${query}&key=${key}`, location.href).href, count, until };
}

/** `feed` as the body of an answer. */
export const bodyOf = (feed: object): string => `text=${encodeURIComponent(JSON.stringify(feed))}`;
