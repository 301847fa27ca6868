import { lateLanguages } from '../../language/late-languages.js';
import type { BannerTerms } from './words/banner.js';
import { words } from './words/banner.pl.js';

/** The banner's own words: Polish ones are there, and the others when a page asks for them. */
export const { terms: bannerTerms, load: loadBannerTerms } = lateLanguages<BannerTerms>(words, {
  en: () => import('./words/banner.en.js'),
  uk: () => import('./words/banner.uk.js'),
  de: () => import('./words/banner.de.js'),
});
