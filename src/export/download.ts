import { fold } from '../language/fold.js';

/** Gives a person `text` as a file of their own. `type` is a MIME type. */
export function download(text: string, name: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Safari asks for what is behind the address only after the click is over.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}

/** A name that every system takes for a file about `title`: `park-nad-rzeka.ics`. */
export function fileName(title: string, extension: string): string {
  const words = fold(title)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return `${[...words].slice(0, 60).join('').replace(/-+$/, '') || 'calendar'}.${extension}`;
}
