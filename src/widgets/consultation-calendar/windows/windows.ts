import { windowsStyles } from './windows.styles.js';

// The view of windows on an axis of months, as one file that is loaded when a person asks for it.
export { windowsView } from './windows-view.js';

export const styles = [windowsStyles];
