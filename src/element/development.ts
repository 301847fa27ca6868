import { warnOfWeakColours } from './weak-colours.js';

// What developers are told on a page of their own, and residents never: the loader asks for it there alone.
const ours = (): readonly HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>('*')].filter(({ localName }) => localName.startsWith('civic-'));

const told = new WeakSet<Element>();

const look = (): void => {
  for (const element of ours()) {
    if (told.has(element) || !element.shadowRoot || !element.checkVisibility()) continue;
    told.add(element);
    warnOfWeakColours(element);
  }
};

// After the page's own style sheets and the element's first drawing.
for (const tag of new Set(ours().map(({ localName }) => localName)))
  void customElements.whenDefined(tag).then(() => setTimeout(look, 500));
