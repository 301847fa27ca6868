import { frameStyles } from '../../../element/filters/frame.styles.js';
import { filterStyles } from '../../../element/filters/filters.styles.js';
import { besideStyles } from './beside.styles.js';
import { sourceStyles } from './sources-view.js';
import { searchFieldStyles } from '../../../element/search-field.styles.js';

// The search and the filters, as one file that is loaded when there is enough to look through.

export { filtersView } from './filters-view.js';
export { countWords } from './filter-words.js';
export { sourceView } from './sources-view.js';
export { inOrder, Selection } from './selection.js';

export const styles = [searchFieldStyles, frameStyles, filterStyles, besideStyles, sourceStyles];
