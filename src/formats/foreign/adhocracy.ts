import type { FeedDocument } from '../document.js';
import type { FeedContent, ReadContext } from '../format.js';
import { dateOf } from './dates.js';
import { contentOf, type Told } from './reading.js';
import { at, many, unmarked, word, wordsAt, type Row } from './values.js';

const names = {
  opens: 'future_phase',
  closes: 'active_phase[2]',
  areas: 'district',
  organiser: 'organisation',
  location: 'point',
  image: 'tile_image',
  'image.src': 'tile_image',
  updated: 'created_or_modified',
  summary: 'description',
};

/** meinBerlin and adhocracy+: plans and projects of `/api/plans/`, `/api/projects/` and `/api/extprojects/`. */
export function read(document: FeedDocument, context: ReadContext): Promise<FeedContent> {
  return contentOf(
    'adhocracy',
    document,
    { rows: document.json, tell, usualZone: 'Europe/Berlin', language: 'de' },
    context,
  );
}

function tell(row: Row): Told {
  const isPlan = row['type'] === 'plan' || row['subtype'] === 'plan';
  const [lon, lat] = many(at(row, 'point.geometry.coordinates'));
  const district = word(row['district']);
  const closes = many(row['active_phase'])[2];
  const organisation = row['organisation'];
  return {
    kind: 'consultation',
    names,
    says: {
      id: word(row['id']) ?? row['url'],
      url: row['url'],
      title: unmarked(row['title']),
      summary: unmarked(row['description']),
      opens: dateOf(row['future_phase'] === false ? undefined : row['future_phase']),
      closes: dateOf(closes),
      status: statusOf(row, isPlan),
      areas:
        district === undefined || /^(?:city wide|stadtweit|berlinweit)$/i.test(district) ? [] : [district],
      topics: typeof at(row['topics'], '0') === 'string' ? row['topics'] : wordsAt(row['topics'], 'name'),
      organiser: { name: word(organisation) ?? word(at(organisation, 'name')) },
      location: { name: row['point_label'], lat, lon },
      image: { src: row['tile_image'], alt: row['tile_image_alt_text'], credit: row['tile_image_copyright'] },
      updated: dateOf(row['created_or_modified']),
    },
  };
}

/** A plan is under way or done; a project takes part now, later, or no more. */
function statusOf({ status }: Row, isPlan: boolean): string | undefined {
  if (status === 0) return 'open';
  if (isPlan) return status === 1 || status === 2 ? 'closed' : undefined;
  return status === 1 ? 'planned' : status === 2 ? 'closed' : undefined;
}
