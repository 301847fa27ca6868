import { html, nothing } from 'lit';
import { richText } from '../../../element/rich-text.js';
import { primaryOf } from '../../../language/languages.js';
import type { Entry } from '../../../calendar/groups.js';
import type { DetailsSetting } from './details-setting.js';

/** The whole text, in its paragraphs; the summary above it, where it is not its beginning. */
export function descriptionView({ record }: Entry, setting: DetailsSetting): unknown {
  const { say, plain, tag, language: feedLanguage } = setting;
  const { summary, description, richDescription, language = feedLanguage } = record;
  const [short, long] = [plain(summary, record.language), plain(description, record.language)];
  const foreign = language !== undefined && primaryOf(language) !== primaryOf(tag);
  // Said in several languages, the reader's own goes before lists and links.
  const rich = typeof description === 'object' ? undefined : richDescription;
  return html`${short && !long.startsWith(short) ? html`<p class="summary">${say(summary, record.language)}</p>` : nothing}
  ${
    rich
      ? html`<div class="description" lang=${foreign ? language : nothing}>
          ${richText(rich, language ?? tag)}
        </div>`
      : long
        ? html`<div class="description lines">${say(description, record.language)}</div>`
        : nothing
  }`;
}
