import { lateLanguages } from '../../language/late-languages.js';
import type { DirectoryTerms } from './words/directory.js';
import { words } from './words/directory.pl.js';

/** The directory's own words: Polish ones are there, and the others when a page asks for them. */
export const { terms: directoryTerms, load: loadDirectoryTerms } = lateLanguages<DirectoryTerms>(words, {
  en: () => import('./words/directory.en.js'),
  uk: () => import('./words/directory.uk.js'),
  de: () => import('./words/directory.de.js'),
});
