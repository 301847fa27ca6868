import { searchable, shown } from './widget.js';

searchable(await shown('civic-ngo-directory'));
