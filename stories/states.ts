import type { StoryObj } from '@storybook/web-components-vite';
import type { FeedElement } from '../src/element/feed-element.js';
import type { Kind } from '../src/model/record.js';

type Widget = FeedElement<Kind>;

/** The feeds by which a widget is shown in its states. */
interface Feeds {
  readonly ready: object;
  readonly empty: object;
  /** Texts as long as real ones get. */
  readonly long: object;
}

// Stories have no server: what they ask for is answered here.
const feeds = new Map<string, object>();
const network = window.fetch.bind(window);
window.fetch = (input, init) => {
  const { pathname } = new URL(input instanceof Request ? input.url : input, location.href);
  if (!pathname.startsWith('/stories/')) return network(input, init);
  if (pathname.endsWith('/waiting.json')) return new Promise(() => undefined);
  const feed = feeds.get(pathname);
  return Promise.resolve(feed ? Response.json(feed) : new Response('', { status: 404 }));
};

/** Has a story's address, `/stories/…`, answer with `feed`. */
export const answers = (path: string, feed: object): void => void feeds.set(path, feed);

/** Answers requests for `path` with `feed`; whatever follows a `?` is the feed's own matter. */
export const answering = (path: string, feed: object): string => {
  feeds.set(path, feed);
  return path;
};

/** A story for each state that a widget can be in, and for long texts, right to left and the dark. */
export function statesOf<W extends Widget>(
  tag: string,
  given: Feeds,
  link: string,
): Readonly<Record<State, StoryObj<W>>> {
  const widget = ({ src = '', data }: { src?: string; data?: object } = {}) => {
    const element = document.createElement(tag) as HTMLElement & Pick<Widget, 'src' | 'data'>;
    const fallback = document.createElement('a');
    fallback.href = '#';
    fallback.textContent = link;
    element.append(fallback);
    element.src = src;
    element.data = data;
    return element;
  };
  const ready = () => widget({ data: given.ready });
  return {
    ready: { render: ready },
    idle: { render: () => widget() },
    loading: { render: () => widget({ src: '/stories/waiting.json' }) },
    empty: { render: () => widget({ data: given.empty }) },
    failed: { render: () => widget({ src: '/stories/missing.json' }) },
    stale: {
      render: () => {
        feeds.set(`/stories/${tag}.json`, given.ready);
        return widget({ src: `/stories/${tag}.json` });
      },
      play: async ({ canvasElement }) => {
        const element = canvasElement.querySelector<Widget>(tag);
        if (!element) return;
        if (element.state !== 'ready')
          await new Promise((resolve) => element.addEventListener('civic-load', resolve, { once: true }));
        feeds.delete(`/stories/${tag}.json`);
        await element.reload();
      },
    },
    longText: { render: () => widget({ data: given.long }), globals: { width: '320' } },
    rightToLeft: { render: ready, globals: { direction: 'rtl' } },
    dark: { render: ready, globals: { theme: 'dark' } },
  };
}

type State =
  'ready' | 'idle' | 'loading' | 'empty' | 'failed' | 'stale' | 'longText' | 'rightToLeft' | 'dark';

/** Our own feed with these items, in Polish and on Warsaw's clocks. */
export const feedOf = (items: readonly object[], civic: object = {}): object => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Wrocław Rozmawia',
  language: 'pl',
  _civic: { version: '1.0', time_zone: 'Europe/Warsaw', ...civic },
  items,
});

/** The day that lies `offset` days from today, as `YYYY-MM-DD`. */
export const day = (offset: number): string =>
  new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);
