import type { CivicEvent, Consultation } from '../../model/consultation.js';
import type { ViewSetting } from './view-setting.js';

/** A title is a line; of what is a page long, the details have the rest. */
const longest = 300;

/** The title of a record, where it stands among others. */
export function titleView(
  { title, language }: Consultation | CivicEvent,
  { say, plain }: ViewSetting,
): unknown {
  const words = plain(title, language);
  return words.length > longest ? `${words.slice(0, longest).trimEnd()}…` : say(title, language);
}
