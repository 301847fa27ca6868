// The page that reads: no widget, and nothing drawn. The bytes are there before the clock runs.
import { readFeed } from '../../dist/lib/feed.js';

const own = (async () => (await fetch('/feeds/own')).text())();
let bytes;
let json;

window.ready = async (name) => {
  bytes = new Uint8Array(await (await fetch(`/feeds/${encodeURIComponent(name)}`)).arrayBuffer());
  const text = new TextDecoder().decode(bytes);
  // What is no JSON is held against as many bytes of it.
  json = /^[[{]/.test(text) && name !== 'ndjson' ? text : await own;
};

window.read = async (options) => {
  await new Promise((resolve) => setTimeout(resolve, 100));
  performance.mark('read');
  const { records } = await readFeed(bytes, { url: `${location.origin}/feed`, maxItems: 1e6, ...options });
  performance.mark('was read');
  await new Promise((resolve) => setTimeout(resolve, 100));
  return records.length;
};

window.parse = () =>
  new Promise((resolve) =>
    setTimeout(() => {
      performance.mark('parse');
      window.parsed = JSON.parse(json);
      performance.mark('was parsed');
      setTimeout(resolve, 100);
    }, 100),
  );
