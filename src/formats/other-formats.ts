import type { Format } from './format.js';

/**
 * The formats of others, asked in this order: the first that recognises a document reads it. Recognising is cheap, for it
 * runs before anything is known; what reads comes by `import()`.
 */
export const otherFormats: readonly Format[] = [];
