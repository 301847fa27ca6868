import { html, nothing } from 'lit';
import { factsView, listed, type Fact } from '../../../element/facts.js';
import { termsFor } from '../../../language/languages.js';
import { formatNumber } from '../../../language/numbers.js';
import type { Registration } from '../../../model/consultation.js';
import { endOf } from '../../../model/time.js';
import type { Entry } from '../../../calendar/groups.js';
import { mailLink, phoneLink } from './contact-view.js';
import type { DetailsSetting } from './details-setting.js';
import { fromWords, untilWords } from './limits.js';
import { participationTerms } from './participation.terms.js';
import { siteOf } from './site.js';

/** The ways to take part, as long as one still can. */
export function participationView(entry: Entry, setting: DetailsSetting): unknown {
  const { record, status } = entry;
  if (status !== undefined && !['planned', 'open', 'closing-soon'].includes(status)) return nothing;
  const terms = termsFor(participationTerms, setting.tag);
  const { mode, registration } = record;
  return factsView([
    ...(record.kind === 'consultation' ? waysOf(entry, setting) : []),
    [terms.how, mode && terms.mode[mode]],
    [terms.registration, registration && registrationView(registration, entry, setting)],
  ]);
}

function waysOf({ record, status }: Entry, setting: DetailsSetting): readonly Fact[] {
  if (record.kind !== 'consultation' || !record.respond) return [];
  const terms = termsFor(participationTerms, setting.tag);
  const { online, email, post, phone, form } = record.respond;
  return [
    [
      terms.online,
      online &&
        html`<a class=${status === 'planned' ? 'button' : 'button primary'} part="action" href=${online}
            >${terms.onlineLink}</a
          >
          <bdi class="small muted">${siteOf(online)}</bdi>`,
    ],
    [terms.email, email && mailLink(email)],
    [terms.phone, phone && phoneLink(phone, record, setting)],
    [terms.post, post && html`<span class="lines">${post}</span>`],
    [terms.form, form && html`<a href=${form}>${terms.formLink}</a>`],
  ];
}

function registrationView(registration: Registration, { record }: Entry, setting: DetailsSetting): unknown {
  const { url, opens, closes, capacity, remaining } = registration;
  const { tag, now } = setting;
  const zone = record.timeZone ?? setting.zone;
  const terms = termsFor(participationTerms, tag);
  const count = (n: number) => formatNumber(n, tag);
  const over = remaining === 0 || (closes !== undefined && endOf(closes, zone) <= now);
  const words = [
    opens && fromWords(opens, tag, zone),
    closes && untilWords(closes, tag, zone),
    remaining === 0
      ? terms.full
      : remaining === undefined
        ? capacity && terms.places(count(capacity))
        : capacity
          ? terms.placesLeft(count(remaining), count(capacity))
          : terms.placesFree(count(remaining)),
  ].filter(Boolean);
  return html`${url === undefined || over ? nothing : html`<a class="button" href=${url}>${terms.register}</a>`}
    <span>${listed(words)}</span>`;
}
