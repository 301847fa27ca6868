import { otherFormats } from './other-formats.js';
import { firstFormats, isCalled } from './registry.js';

// For those who name formats, and not for pages that show one.

const everyFormat = [...firstFormats, ...otherFormats];

/** Names of the formats that can be read. */
export const formatNames: readonly string[] = everyFormat.map(({ name }) => name);

/** Whether there is a format called `type`, by its own name or by a MIME type. */
export const isFormat = (type: string): boolean => everyFormat.some((format) => isCalled(format, type));
