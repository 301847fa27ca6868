import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { tagOfWords } from '../language/languages.js';

const id = 'civic-announcer';

// As `.hidden` is built for shadow roots, to the letter: what a file says twice costs nothing when it is compressed.
const unseen =
  'position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap';

/**
 * Has a screen reader say what a person just caused: a count of results, not a refresh. One live region in the page's
 * body serves every widget, for those in shadow roots are often not heard.
 */
export class AnnouncerController implements ReactiveController {
  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  // A region that appears together with its text is not spoken: it has to be there before.
  hostConnected(): void {
    region();
  }

  /** @param language BCP 47 tag of the page. */
  say(text: string, language: string): void {
    const element = region();
    element.lang = tagOfWords(language);
    element.textContent = text;
  }
}

function region(): HTMLElement {
  return document.getElementById(id) ?? createRegion();
}

function createRegion(): HTMLElement {
  const element = document.createElement('div');
  element.id = id;
  element.setAttribute('role', 'status');
  // Through the object model: a strict page refuses the attribute.
  for (const declaration of unseen.split(';')) {
    const [name = '', value = ''] = declaration.split(':');
    element.style.setProperty(name, value);
  }
  document.body.append(element);
  return element;
}
