import { pace } from './pace.js';

export { longJson } from './long-json.js';

/** Bytes that are decoded at once. */
const piece = 256_000;

/**
 * The text of long bytes of UTF-8, decoded in slices.
 *
 * @returns Nothing where they are something else, or zeros are among them.
 */
export async function longText(bytes: Uint8Array): Promise<string | undefined> {
  const decoder = new TextDecoder();
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += piece) {
    if (pace.isOver) await pace.turn();
    const text = decoder.decode(bytes.subarray(at, at + piece), { stream: at + piece < bytes.length });
    if (/[\0\uFFFD]/.test(text)) return undefined;
    pieces.push(text);
  }
  const whole = pieces.join('');
  await pace.turn();
  return whole;
}
