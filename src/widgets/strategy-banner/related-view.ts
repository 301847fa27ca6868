import { html, nothing } from 'lit';
import { formatDay } from '../../language/dates.js';
import type { Link } from '../../model/common.js';
import type { PrecedingConsultation, Related, Strategy } from '../../model/strategy.js';
import { precisionOf } from '../../model/time.js';
import type { StorySetting } from './setting.js';

/** What it follows from, what came before and after it, and who was asked. */
export function relatedView(strategy: Strategy, setting: StorySetting): unknown {
  const { parent, predecessor, successor, consultation } = strategy;
  const { terms } = setting;
  const relations = [
    [terms.parent, parent && linkTo(parent, setting)],
    [terms.preceding, consultation && consultationView(consultation, setting)],
    [terms.predecessor, predecessor && datedLink(predecessor, terms.until, setting)],
    [terms.successor, successor && datedLink(successor, terms.from, setting)],
  ].filter(([, content]) => content !== undefined);
  if (relations.length === 0) return nothing;
  return html`<dl part="related">
    ${relations.map(
      ([relation, content]) =>
        html`<div>
          <dt>${relation}</dt>
          <dd>${content}</dd>
        </div>`,
    )}
  </dl>`;
}

function linkTo({ title, url }: Link, { say }: StorySetting): unknown {
  return url === undefined ? say(title) : html`<a href=${url}>${say(title)}</a>`;
}

function datedLink(related: Related, dated: (date: string) => string, setting: StorySetting): unknown {
  const { when } = related;
  if (when === undefined) return linkTo(related, setting);
  const date = formatDay(when, setting.tag, setting);
  // A month does not take the form that follows a preposition.
  const words = precisionOf(when) === 'month' ? date : dated(date);
  return html`${linkTo(related, setting)} <span class="muted">(${words})</span>`;
}

function consultationView({ title, url, organiser }: PrecedingConsultation, setting: StorySetting): unknown {
  const { terms } = setting;
  const name = title ?? (url === undefined ? undefined : terms.preceding);
  const by = organiser?.name;
  if (name === undefined && by === undefined) return undefined;
  const consultation = name && linkTo({ title: name, ...(url !== undefined && { url }) }, setting);
  const who = by && linkTo({ ...organiser, title: by }, setting);
  return html`${consultation} ${who ? html`<p>${terms.organiser}: ${who}</p>` : nothing}`;
}
