import { copyNoteStyles } from '../../../element/copy-note.styles.js';
import { detailsStyles } from './details.styles.js';

// The details of an organisation and what may be taken home, as one file that is loaded when a person asks for it.
export { RecordDialog } from '../../../element/record-dialog.js';
export { Sharing } from '../../../element/sharing.js';
export { shortlistView, takeHomeView } from '../take-home/take-home-view.js';
export { detailsView } from './details-view.js';

export const styles = [copyNoteStyles, detailsStyles];
