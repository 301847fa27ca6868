// The ends of file names are none of sites, though some of them are.
const bareSite =
  /^(?:[\p{L}\d_-]+\.)+(?!(?:html?|php|aspx?|jsp|pdf|json|xml|zip|docx?|xlsx?|ics)(?:[/?#]|$))[a-z]{2,}(?:[/?#]\S*)?$/iu;

/**
 * `text` as an address, where it is the name of a site as people say it, `city.example/page`: against the feed's own
 * address that would be a page of the wrong site. Anything else, file names too, stays as it is.
 */
export const withSite = (text: string): string =>
  bareSite.test(text.trim()) ? `https://${text.trim()}` : text;
