import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../element/heading.js';
import { termsFor } from '../../language/languages.js';
import { calendarTerms } from './consultation-calendar.terms.js';
import { entryView } from './entry-view.js';
import { firstOf, grouped, groups, type Entry, type Group } from '../../calendar/groups.js';
import type { ViewSetting } from './view-setting.js';

/** How many entries of each group are shown, and how a person asks for more. */
export interface ListSetting extends ViewSetting {
  /** The entries stand in the order that was asked for. */
  readonly ordered: boolean;
  readonly shown: (group: Group) => number;
  readonly more: (group: Group) => void;
  /** Whether what is over may wait: it is folded, and nobody sees it yet. */
  readonly mayWait: () => boolean;
  /** A person unfolds it. */
  readonly unfold: () => void;
  /** What stands below an entry. */
  readonly below: (entry: Entry) => unknown;
}

/** Entries by what a resident asks first: what is open, what is coming, what is over. */
export function listView(entries: readonly Entry[], setting: ListSetting): TemplateResult {
  const held = grouped(entries, setting.now);
  return html`${groups.map((group) => (held[group].length ? groupView(group, held[group], setting) : nothing))}`;
}

function groupView(group: Group, entries: readonly Entry[], setting: ListSetting): TemplateResult {
  const terms = termsFor(calendarTerms, setting.tag);
  const title = html`${terms.groups[group]} <span class="count">${entries.length}</span>`;
  const name = heading(setting.level, title, group, 'group-heading');
  const list = () => entriesView(group, entries, { ...setting, level: setting.level + 1 });
  return group === 'closed'
    ? html`<details part="group" @toggle=${setting.unfold}>
        <summary>${name}</summary>
        ${setting.mayWait() ? nothing : list()}
      </details>`
    : html`<section part="group">${name}${list()}</section>`;
}

function entriesView(group: Group, entries: readonly Entry[], setting: ListSetting): TemplateResult {
  const { more, tag } = setting;
  const shown = setting.shown(group);
  const first = setting.ordered ? entries.slice(0, shown) : firstOf(group, entries, shown);
  return html`<ul>
      ${first.map((entry) => entryView(entry, setting, setting.below(entry)))}
    </ul>
    ${
      entries.length > shown
        ? html`<button
            type="button"
            @click=${() => {
              more(group);
            }}
          >
            ${termsFor(calendarTerms, tag).more}
          </button>`
        : nothing
    }`;
}
