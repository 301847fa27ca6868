import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { termsFor, type Languages } from '../language/languages.js';

type Host = ReactiveControllerHost &
  Element & {
    /** Loads the element's words in the language of a tag; nothing where they are there. */
    loadWords?: (tag: string) => Promise<void> | undefined;
  };

// One observer for all: `lang` and `dir` of any element of the page may change, and so may where a widget stands.
const watching = new Set<LanguageController>();
const observer =
  typeof MutationObserver === 'undefined'
    ? undefined
    : new MutationObserver(() => {
        for (const controller of watching) controller.update();
      });

/** The language an element stands in: that of the nearest `lang` around it, shadow roots included. */
export class LanguageController implements ReactiveController {
  /** BCP 47 tag; empty where the page names none. */
  tag = '';
  /** Whether the words of the page's language cannot be had: all is said in Polish then, and marked as that. */
  isLost = false;
  /** Resolves when there are words in the language that the element stands in, or none can be had. */
  ready: Promise<void> | undefined;
  private wanted: string | undefined;

  constructor(private readonly host: Host) {
    host.addController(this);
  }

  hostConnected(): void {
    watching.add(this);
    // Once more for the same root changes nothing.
    for (let root: Node | undefined = this.host.getRootNode(); root; root = shadowHost(root)?.getRootNode())
      observer?.observe(root, { subtree: true, attributeFilter: ['lang'] });
    this.update();
  }

  hostDisconnected(): void {
    watching.delete(this);
    if (watching.size === 0) observer?.disconnect();
  }

  /** BCP 47 tag of the page's own language, whatever is spoken. */
  get ofPage(): string {
    return this.wanted ?? '';
  }

  /** The terms in this language. */
  terms<T>(languages: Languages<T>): T {
    return termsFor(languages, this.tag);
  }

  /** Looks again which language it is. */
  update(): void {
    const tag = nearestLanguage(this.host);
    if (tag === this.wanted) return;
    this.wanted = tag;
    const speak = (isLost = false) => {
      if (tag !== this.wanted) return;
      this.tag = isLost ? 'pl' : tag;
      this.isLost = isLost;
      this.host.requestUpdate();
    };
    const load = () => this.host.loadWords?.(tag);
    // One file that is lost on its way may come the second time.
    this.ready = load()
      ?.catch(load)
      .then(
        () => speak(),
        () => speak(true),
      );
    if (!this.ready) speak();
  }
}

function nearestLanguage(element: Element): string {
  const near = element.closest('[lang]')?.getAttribute('lang');
  if (near) return near;
  const host = shadowHost(element.getRootNode());
  return host ? nearestLanguage(host) : '';
}

const shadowHost = (root: Node): Element | undefined => (root instanceof ShadowRoot ? root.host : undefined);
