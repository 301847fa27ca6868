import { detailsStyles } from './details.styles.js';

// The details of an entry and what may be taken home, as one file that is loaded when a person asks for it.
export { detailsView } from './details-view.js';
export { RecordDialog } from '../../../element/record-dialog.js';
export { Sharing } from '../../../element/sharing.js';
export { takeHomeView } from '../take-home/take-home-view.js';

export const styles = detailsStyles;
