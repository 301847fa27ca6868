import { html, nothing } from 'lit';
import { dayIn, formatDay } from '../../language/dates.js';
import { formatAfter } from '../../language/inflected.js';
import { textIn } from '../../language/text.js';
import { countryOf, telHref } from '../../language/phone.js';
import type { Link, Party } from '../../model/common.js';
import type { Act, NextStep, PrecedingConsultation, Related, Strategy } from '../../model/strategy.js';
import type { Text } from '../../model/text.js';
import { endOf } from '../../model/time.js';
import type { StorySetting } from './setting.js';

/** What comes next, what it follows from, what came before and after it, who was asked, and whom to ask. */
export function relatedView(strategy: Strategy, setting: StorySetting): unknown {
  const { next, parent, predecessor, successor, consultation, act, body, contact, updated } = strategy;
  const { terms, standing } = setting;
  const { status } = standing;
  const hasSuccessor = status === 'expired' || status === 'replaced';
  const relations = [
    [terms.next, next && isAhead(next, setting) ? nextView(next, setting) : undefined],
    [terms.parent, parent && linkTo(parent, setting)],
    [terms.preceding, consultation && consultationView(consultation, setting)],
    [terms.predecessor, predecessor && datedLink(predecessor, terms.until, setting)],
    // One that has come already stands beside the status.
    [terms.successor, hasSuccessor ? undefined : successor && datedLink(successor, terms.from, setting)],
    [terms.act, act && actView(act, setting)],
    [terms.body, body?.name && linkTo({ ...body, title: body.name }, setting)],
    [terms.contact, contact && contactView(contact, setting)],
    [terms.updated, updated && formatDay(dayIn(updated, setting.zone), setting.tag, setting)],
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

/** What is over is no next step. */
const isAhead = ({ date }: NextStep, { zone, now }: StorySetting): boolean =>
  date === undefined || endOf(date, zone) > now;

function linkTo(
  { title, url }: Omit<Link, 'url'> & { readonly url?: Text },
  { say, tag, language }: StorySetting,
): unknown {
  return url === undefined ? say(title) : html`<a href=${textIn(url, tag, language).text}>${say(title)}</a>`;
}

function datedLink(related: Related, dated: (date: string) => string, setting: StorySetting): unknown {
  const { when } = related;
  if (when === undefined) return linkTo(related, setting);
  return html`${linkTo(related, setting)}
    <span class="muted">(${dated(formatAfter(when, setting.tag, setting))})</span>`;
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

function nextView(next: NextStep, setting: StorySetting): unknown {
  const date = next.date && formatDay(next.date, setting.tag, setting);
  return html`${linkTo(next, setting)} ${date ? html`<span class="muted">(${date})</span>` : nothing}`;
}

function actView({ number, date, url, title }: Act, setting: StorySetting): unknown {
  const name = title ?? number;
  const more = [title === undefined ? undefined : number, date && formatDay(date, setting.tag, setting)];
  const rest = more.filter(Boolean).join(', ');
  if (name === undefined) return rest || undefined;
  return html`${linkTo({ title: name, ...(url !== undefined && { url }) }, setting)}
  ${rest ? html`<span class="muted">(${rest})</span>` : nothing}`;
}

function contactView({ name, url, email, phone }: Party, setting: StorySetting): unknown {
  const ways = [
    name && linkTo({ title: name, ...(url !== undefined && { url }) }, setting),
    !name && url && html`<a href=${url}>${new URL(url).host}</a>`,
    email && html`<a href="mailto:${email}">${email}</a>`,
    phone && phoneLink(phone, setting.language ?? setting.tag),
  ].filter(Boolean);
  return ways.length ? ways.map((way) => html`<p>${way}</p>`) : undefined;
}

function phoneLink(phone: string, tag: string): unknown {
  const href = telHref(phone, countryOf(tag));
  return href === undefined ? phone : html`<a dir="ltr" href=${href}>${phone}</a>`;
}
