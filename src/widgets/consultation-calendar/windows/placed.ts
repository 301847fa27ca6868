import { noChange } from 'lit';
import { directive, Directive, type ElementPart } from 'lit/directive.js';

/** Custom properties of an element, by their names without the hyphens. */
type Numbers = Readonly<Record<string, number>>;

class Placed extends Directive {
  override render(numbers: Numbers): unknown {
    return numbers;
  }

  override update({ element }: ElementPart, [numbers]: [Numbers]): unknown {
    for (const [name, number] of Object.entries(numbers))
      (element as HTMLElement).style.setProperty(`--_${name}`, String(number));
    return noChange;
  }
}

/** Says where an element is: `<div ${placed({ from: 0.25 })}>`. A strict page refuses `style` in a template. */
export const placed = directive(Placed);
