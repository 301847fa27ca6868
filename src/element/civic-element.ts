import { LitElement, type CSSResultGroup } from 'lit';
import { property } from 'lit/decorators.js';
import { hostStyles } from '../theme/host.styles.js';
import { version } from '../version.js';
import { canRender } from './can-render.js';
import { LanguageController } from './language-controller.js';
import { warn } from './warn.js';

/** A heading level from an attribute: 1 to 6, and 2 for anything else. */
const level = { fromAttribute: (value: string | null) => (/^[1-6]$/.test(value ?? '') ? Number(value) : 2) };

/** What every element of the library is: the host page's guest, in its language. */
export abstract class CivicElement extends LitElement {
  static override styles: CSSResultGroup = hostStyles;
  static readonly version = version;

  /** The heading, and the name that screen readers say; default: the feed's title or the widget's own. */
  @property() label = '';

  /** Level of the heading in the page's outline, 1 to 6. */
  @property({ attribute: 'heading-level', converter: level }) headingLevel = 2;

  protected readonly language = new LanguageController(this);

  /** Registers the class, unless the tag is taken: pages load scripts twice, and must not break. */
  static define(tag: string): void {
    const taken = customElements.get(tag) as (CustomElementConstructor & { version?: string }) | undefined;
    if (!taken) customElements.define(tag, this as unknown as CustomElementConstructor);
    else if (taken.version !== version)
      warn(
        // Of another version all tags are taken: once is enough.
        taken.version ? CivicElement : taken,
        'two-versions',
        `<${tag}> is defined by ${taken.version ?? 'somebody else'} already; ${version} is not used. Load one of them.`,
      );
  }

  // Without a root of our own the light-DOM content simply shows.
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    return canRender() ? super.createRenderRoot() : this;
  }

  protected override shouldUpdate(): boolean {
    return canRender();
  }
}
