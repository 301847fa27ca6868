import { monthStyles } from './month.styles.js';

// The view of a month, as one file that is loaded when a person asks for it.
export { beyondOf } from '../../../calendar/beyond.js';
export { monthView } from './month-view.js';
export { announcement } from './month-words.js';
export { ShownMonth } from './shown-month.js';

export const styles = monthStyles;
