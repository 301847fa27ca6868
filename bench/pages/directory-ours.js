import { shown } from './widget.js';

await shown('civic-ngo-directory');
