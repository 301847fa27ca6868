import { describeRecords } from '../../element/markup.js';
import { trailMarkup } from '../../export/trail-markup.js';
import type { Trail } from '../../model/city.js';

/** Describes the trail to search engines, beside the breadcrumb. @public Called when the host asks for it. */
export function describeTrail(
  host: HTMLElement,
  trail: Trail,
  plain: Parameters<typeof trailMarkup>[1],
): void {
  const { origin, pathname } = location;
  describeRecords(host, trailMarkup(trail, plain, origin + pathname));
}
