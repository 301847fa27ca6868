import type { FeedError } from '../feed/fault.js';
import { wholeOf, type CivicRecord } from '../model/record.js';

/** `civic-load`: a feed was read. Does not bubble, as `load` on an image does not. */
export class CivicLoadEvent extends Event {
  /** @param shown Says what is shown now. */
  constructor(private readonly shown: () => readonly CivicRecord[]) {
    super('civic-load');
  }

  /** What is shown now. */
  get records(): readonly CivicRecord[] {
    return this.shown();
  }
}

/** `civic-error`: a feed could not be had or read. Does not bubble. */
export class CivicErrorEvent extends Event {
  /** Stable name of the cause. */
  readonly code: FeedError['code'];

  /** @param error The cause, with a sentence for the developer. */
  constructor(readonly error: FeedError) {
    super('civic-error');
    this.code = error.code;
  }
}

/** `civic-select`: a person chose a record. A host that cancels it goes where it likes instead. */
export class CivicSelectEvent extends Event {
  readonly record: CivicRecord;

  constructor(record: CivicRecord) {
    super('civic-select', { bubbles: true, composed: true, cancelable: true });
    this.record = wholeOf(record);
  }
}

declare global {
  interface HTMLElementEventMap {
    'civic-load': CivicLoadEvent;
    'civic-error': CivicErrorEvent;
    'civic-select': CivicSelectEvent;
  }
}
