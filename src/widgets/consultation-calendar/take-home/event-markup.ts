import { describeRecords } from '../../../element/markup.js';
import { eventMarkup } from '../../../export/json-ld.js';
import type { CivicEvent } from '../../../model/consultation.js';
import type { ViewSetting } from '../view-setting.js';

/** Describes `events` to search engines, in the light DOM of `host`, in place of what was described before. */
export function describeEvents(host: Element, events: readonly CivicEvent[], setting: ViewSetting): void {
  describeRecords(host, eventMarkup(events, setting));
}
