import type { FeedDocument } from '../document.js';
import type { FeedContent, ReadContext } from '../format.js';
import { dateOf } from './dates.js';
import { contentOf, type Told } from './reading.js';
import { at, many, numeric, rowsIn, word, wordsAt, type Row } from './values.js';

const site = 'https://ec.europa.eu/info/law/better-regulation/have-your-say/initiatives/';

const names = {
  url: 'id',
  title: 'shortTitle',
  opens: 'currentStatuses',
  closes: 'currentStatuses',
  status: 'currentStatuses',
};

const statuses = new Map([
  ['OPEN', 'open'],
  ['CLOSED', 'closed'],
  ['UPCOMING', 'planned'],
]);

/**
 * Have Your Say of the European Commission, in the answers that its own pages are made from. Nobody promises that they
 * stay as they are.
 */
export function read(document: FeedDocument, context: ReadContext): Promise<FeedContent> {
  context.problems.warning('unofficial', 'Have Your Say of the European Commission');
  const { json } = document;
  const isNew = at(json, 'initiativeResultDtoPage') !== undefined;
  const path = isNew ? 'initiativeResultDtoPage.content' : '_embedded.initiativeResultDtoes';
  return contentOf(
    'have-your-say',
    document,
    {
      rows: many(at(json, path)),
      path,
      tell,
      usualZone: 'Europe/Brussels',
      next: nextOf(at(json, isNew ? 'initiativeResultDtoPage' : 'page'), document.url),
    },
    context,
  );
}

/** The address of the next page: this one, with the next number. They are counted from 0. */
function nextOf(page: unknown, url: string | undefined): string | undefined {
  const [number, total] = [at(page, 'number'), at(page, 'totalPages')];
  if (url === undefined || typeof number !== 'number' || typeof total !== 'number' || number + 1 >= total)
    return undefined;
  const next = new URL(url);
  next.searchParams.set('page', String(number + 1));
  return next.href;
}

function tell(row: Row): Told {
  const statuses = rowsIn(row['currentStatuses']);
  const current = statuses.find(({ isCurrent }) => isCurrent === true) ?? statuses[0];
  const id = numeric(row['id']);
  return {
    kind: 'consultation',
    names,
    says: {
      id: typeof id === 'number' ? String(Math.trunc(id)) : id,
      url: typeof id === 'number' ? site + String(Math.trunc(id)) : undefined,
      title: row['shortTitle'],
      reference: row['reference'],
      opens: dateOf(at(current, 'feedbackStartDate')),
      closes: dateOf(at(current, 'feedbackEndDate')),
      status: statusOf(word(at(current, 'receivingFeedbackStatus'))),
      topics: wordsAt(row['topics'], 'label'),
    },
  };
}

const statusOf = (status = ''): string | undefined => statuses.get(status);
