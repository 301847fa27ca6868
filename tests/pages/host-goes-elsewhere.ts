import { expect } from '@open-wc/testing';
import type { CivicSelectEvent } from '../../src/element/events.js';

/** A person follows `link`, the host page stops it: it hears of the record `id`, and the link is not followed. */
export function expectHostGoesElsewhere(link: Element | null | undefined, id: string): void {
  let chosen = '';
  document.body.addEventListener(
    'civic-select',
    (select: CivicSelectEvent) => {
      chosen = select.record.id;
      select.preventDefault();
    },
    { once: true },
  );
  const click = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true });
  link?.dispatchEvent(click);
  expect(chosen).to.equal(id);
  expect(click.defaultPrevented).to.equal(true);
}
