/** What people say for an address: the site's name, without `www.`. */
export const siteOf = (address: string): string => new URL(address).hostname.replace(/^www\./, '');
