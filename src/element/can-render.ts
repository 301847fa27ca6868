import { html, render } from 'lit';

let answer: boolean | undefined;

/**
 * Whether the page lets a template be parsed. Its Trusted Types policy may refuse ours, and an old browser may have no
 * other way: then the elements leave their own content standing. Asked once a page.
 */
export const canRender = (): boolean => (answer ??= probe());

function probe(): boolean {
  try {
    render(html`<i></i>`, document.createDocumentFragment());
    return true;
  } catch {
    return false;
  }
}
