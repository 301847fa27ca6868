import type { CivicEvent, Consultation } from '../../../model/consultation.js';
import type { TakeHomeSetting } from '../take-home/take-home-setting.js';
import type { Entry } from '../../../calendar/groups.js';
import type { Wholeness } from './whole-records.js';

/** What the details of an entry are drawn with. */
export interface DetailsSetting extends TakeHomeSetting {
  /** BCP 47 tag of the feed: telephone numbers without a country are of its country. */
  readonly language?: string | undefined;
  /** IANA zone of the person who looks; times are explained where their clocks show others. */
  readonly visitorZone: string;
  /** The record as the feed holds it, where the entry is one occurrence of a series. */
  readonly series?: CivicEvent | undefined;
  /** Meetings that belong to the consultation, in order. */
  readonly meetings?: readonly Entry[];
  /** The consultation that the meeting belongs to. */
  readonly consultation?: Consultation | undefined;
  /** The button by which it is observed; nothing where the host page wants none. */
  readonly toggle?: unknown;
  /** Whether more of the record is being fetched, or cannot be had. */
  readonly wholeness?: Wholeness;
  /** The address that leads back here: the record's own page, or this one. */
  readonly link: string | undefined;
}
