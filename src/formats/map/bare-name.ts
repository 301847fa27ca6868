/** A name without case, accents, blanks and what tables put behind a slash or in brackets. */
export const bareName = (name: string): string =>
  name
    .slice(0, 200)
    .replace(/[/([][^]*$/, '')
    .toLowerCase()
    .replaceAll('ł', 'l')
    .replaceAll('ß', 'ss')
    .replace(/[äöü]/g, (letter) => `${{ ä: 'a', ö: 'o', ü: 'u' }[letter] ?? ''}e`)
    .normalize('NFD')
    .replace(/[^a-z\d\u0430-\u044f\u0454\u0456]/g, '');
