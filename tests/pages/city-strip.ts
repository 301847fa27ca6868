import type { TemplateResult } from 'lit';
import type { CityStrip } from '../../src/widgets/city-strip/city-strip.js';
import { parts, shown } from './widget.js';

/** A strip as a resident meets it: what stands there to see, and what a screen reader says. */
export class StripPage {
  private constructor(readonly element: CityStrip) {}

  static async open(template: TemplateResult): Promise<StripPage> {
    return new StripPage(await shown<CityStrip>(template));
  }

  /** What the eye reads of the items with this part, one line each; buttons apart. */
  seen(part: string): readonly string[] {
    return parts(this.element, part).map((item) => textWithout(item, '.hidden, button'));
  }

  /** What a screen reader says of them. */
  heard(part: string): readonly string[] {
    return parts(this.element, part).map((item) => textWithout(item, '[aria-hidden="true"]'));
  }

  /** The path of the icon beside each of them. */
  icons(part: string): readonly (string | null | undefined)[] {
    return parts(this.element, part).map((item) => item.querySelector('path')?.getAttribute('d'));
  }

  /** The parts in the order in which they stand. */
  get order(): readonly string[] {
    return [...(this.element.shadowRoot?.querySelectorAll('li') ?? [])].map((item) => item.part.value);
  }

  /** The button that copies the first number. */
  get copyButton(): HTMLButtonElement | null | undefined {
    return this.element.shadowRoot?.querySelector<HTMLButtonElement>('[part="copy"]');
  }

  /** The link in the first item with this part. */
  link(part: string): HTMLAnchorElement | null | undefined {
    const [item] = parts(this.element, part);
    return item instanceof HTMLAnchorElement ? item : item?.querySelector('a');
  }
}

function textWithout(element: Element, selector: string): string {
  const copy = element.cloneNode(true) as Element;
  for (const one of copy.querySelectorAll(selector)) one.remove();
  return copy.textContent.replace(/\s+/g, ' ').trim();
}
