import type { ReactiveControllerHost } from 'lit';
import { AnnouncerController } from '../../element/announcer.js';
import { Copying } from '../../element/copying.js';
import { sharingTerms } from '../../element/sharing.terms.js';
import { termsFor } from '../../language/languages.js';

/** Copies the numbers of a strip, and says so politely to eye and ear. */
export class NumberCopying extends Copying {
  private readonly announcer: AnnouncerController;

  constructor(host: ReactiveControllerHost) {
    super(host);
    this.announcer = new AnnouncerController(host);
  }

  /** @param tag BCP 47 tag of the reader's language. */
  async copyNumber(number: string, tag: string): Promise<void> {
    await this.copy(number);
    this.announcer.say(this.saidOf(number, tag), tag);
  }

  /** What became of a number that was to be copied, in words. */
  saidOf(number: string, tag: string): string {
    const outcome = this.outcomeOf(number);
    return outcome === undefined ? '' : termsFor(sharingTerms, tag)[outcome].replace(/:$/, '.');
  }
}
