// The view of a month, as one file that is loaded when a person asks for it.
export { monthStyles as styles } from './month.styles.js';
export { monthView } from './month-view.js';
export { monthAnnouncement } from './month-words.js';
export { ShownMonth } from './shown-month.js';
