import { feedName } from '../model/field-name.js';
import { printable } from '../safety/characters.js';
import type { Surroundings } from './fields.js';
import type { KindVocabulary } from './kind-vocabulary.js';
import type { Draft } from './records.js';

/**
 * Gathers a record from a source that has names of its own for everything: each value is read as our own feed's field of
 * that meaning is, and a problem is placed where the source has it.
 */
export class SourceDraft implements Draft {
  readonly fields: Record<string, unknown> = {};
  readonly refused: string[] = [];
  /** What the source calls the fields. */
  readonly names: Record<string, string> = {};

  constructor(
    readonly vocabulary: KindVocabulary,
    readonly at: Surroundings,
  ) {}

  get zone(): string {
    return this.at.zone;
  }

  /**
   * Takes `value` for the field called `name` in the model, unless there is one already, or nothing is said.
   *
   * @param key What the source calls it.
   * @param line The line of the file that it is on, where that is known.
   */
  take(name: string, key: string, value: unknown, line?: number): void {
    if (value === undefined || value === null || value === '' || name in this.fields) return;
    const { problems } = this.at;
    const [, read] = this.vocabulary.fields.get(feedName(name)) ?? [];
    const before = problems.count;
    const taken = problems.within(key, () => read?.(value, this.at), line);
    if (taken !== undefined) {
      this.fields[name] = taken;
      this.names[feedName(name)] = key;
    } else if (problems.count > before) this.refused.push(name);
  }

  /** Puts what has been read already; of a text, an id say, what can be shown. */
  put(name: string, value: unknown): void {
    if (value === undefined || name in this.fields) return;
    this.fields[name] = typeof value === 'string' ? printable(value).trim() : value;
  }
}
