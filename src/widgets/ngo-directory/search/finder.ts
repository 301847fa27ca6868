import { filterStyles } from '../../../element/filters/filters.styles.js';
import { finderStyles } from './finder.styles.js';

// What searches and filters, as one file that is loaded once the first organisations are on the screen.

export { openedFor } from './opening.js';
export { narrows, readState, written } from './choice-text.js';
export { chosen, panel, sorts } from './finder-view.js';
export { markedText } from './marking.js';

export const styles = [filterStyles, finderStyles];
