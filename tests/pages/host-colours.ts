/** The colours of a host page. Not the browser's own: those change for every page of a browser while one emulates forced colours. */
export const hostColours = (scheme: string): { readonly background: string; readonly color: string } =>
  scheme === 'dark' ? { background: '#121417', color: '#f4f6f8' } : { background: '#fff', color: '#14181c' };
