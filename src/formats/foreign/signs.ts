import { isObject } from '../fields.js';

// By what each format of JSON is known. Only a few keys of a few rows are looked at.

type Sign = (json: unknown) => boolean;

/** The value at `path`; this is a second one of its kind, because signs must not load readers. */
function get(value: unknown, ...path: readonly string[]): unknown {
  let here = value;
  for (const key of path) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, key)) return undefined;
    here = (here as Readonly<Record<string, unknown>>)[key];
  }
  return here;
}

/** Whether `value` has all of these keys. */
const has = (value: unknown, ...keys: readonly string[]): boolean =>
  isObject(value) && keys.every((key) => Object.hasOwn(value, key));

/** Whether one of the first rows has all of these keys: a list may begin with an odd one. */
const rowsHave = (rows: unknown, ...keys: readonly string[]): boolean =>
  Array.isArray(rows) && rows.slice(0, 5).some((row) => has(row, ...keys));

export const isTribe: Sign = (json) =>
  (Array.isArray(get(json, 'events')) && (has(json, 'next_rest_url') || has(json, 'rest_url'))) ||
  has(json, 'global_id', 'utc_start_date', 'start_date') ||
  isOfTec(json) ||
  (Array.isArray(json) && json.slice(0, 5).some(isOfTec));

/** An event of the second interface of The Events Calendar (`tec/v1`): a post of WordPress, with its dates. */
const isOfTec = (one: unknown): boolean =>
  has(one, 'start_date', 'timezone') && has(get(one, 'title'), 'rendered');

export const isLocalist: Sign = (json) =>
  ['0', '1', '2'].some((index) => Array.isArray(get(json, 'events', index, 'event', 'event_instances'))) ||
  (Array.isArray(get(json, 'events')) &&
    has(get(json, 'page'), 'current', 'size', 'total') &&
    has(json, 'date'));

const isOfOparl = (type: unknown): boolean =>
  typeof type === 'string' && /^https?:\/\/schema\.oparl\.org\//.test(type);

export const isOparl: Sign = (json) =>
  isOfOparl(get(json, 'type')) ||
  isOfOparl(get(json, '0', 'type')) ||
  isOfOparl(get(json, 'data', '0', 'type')) ||
  // An empty page of a list has nothing but its frame.
  (Array.isArray(get(json, 'data')) && has(json, 'links') && has(get(json, 'pagination'), 'elementsPerPage'));

export const isCitizenSpace: Sign = (json) =>
  [json, ...(Array.isArray(json) ? (json as readonly unknown[]).slice(0, 5) : [])].some(
    (one) => has(one, 'startdate') && (has(one, 'participate_url') || has(one, 'participation_url')),
  );

export const isDecidim: Sign = (json) => {
  const data = get(json, 'data');
  return (
    has(data, 'participatoryProcesses') ||
    has(data, 'participatoryProcess') ||
    has(get(data, 'component'), 'meetings')
  );
};

export const isConsul: Sign = (json) => {
  const data = get(json, 'data');
  return ['proposals', 'debates'].some((kind) => {
    const list = get(data, kind);
    return has(list, 'edges') || has(list, 'nodes') || rowsHave(list, 'title');
  });
};

export const isLegistar: Sign = (json) =>
  rowsHave(json, 'EventBodyName') || rowsHave(json, 'Meeting Date', 'Meeting Time', 'Name');

export const isCivicClerk: Sign = (json) =>
  rowsHave(get(json, 'value'), 'eventName') ||
  (/civicclerk/i.test(String(get(json, '@odata.context'))) && Array.isArray(get(json, 'value')));

export const isEscribe: Sign = (json) => rowsHave(get(json, 'd'), 'MeetingName', 'StartDate');

export const isGoogleCalendar: Sign = (json) => get(json, 'kind') === 'calendar#events';

export const isHaveYourSay: Sign = (json) =>
  has(json, 'initiativeResultDtoPage') || has(get(json, '_embedded'), 'initiativeResultDtoes');

export const isGovuk: Sign = (json) =>
  has(json, 'base_path', 'schema_name') ||
  (has(json, 'results', 'total', 'start') &&
    (rowsHave(get(json, 'results'), 'link', 'title') || get(json, 'total') === 0)) ||
  has(get(json, 'results', '0', 'details'), 'opening_date');

export const isAdhocracy: Sign = (json) =>
  rowsHave(json, 'participation_string', 'district') || rowsHave(json, 'active_phase', 'title');

export const isWordPress: Sign = (json) => {
  const isPost = (one: unknown) => has(get(one, 'title'), 'rendered');
  return isPost(json) || (Array.isArray(json) && json.slice(0, 5).some(isPost));
};

/** A row of Open Referral or of Outpost: a service under its organisation, or an organisation with what it has. */
const isReferral = (row: unknown): boolean =>
  has(get(row, 'organization'), 'name') ||
  has(get(row, 'organisation'), 'name') ||
  (has(row, 'name') &&
    [
      'organization_identifiers',
      'service_at_locations',
      'tax_status',
      'legal_status',
      'regular_schedules',
    ].some((key) => has(row, key)));

export const isHsds: Sign = (json) => {
  const page = get(json, 'contents') ?? get(json, 'content');
  if (
    Array.isArray(page) &&
    (has(json, 'total_items') || has(json, 'total_pages') || has(json, 'totalElements'))
  )
    return page.length === 0 || page.slice(0, 5).some((row) => isReferral(row) || has(row, 'id', 'name'));
  return isReferral(json) || (Array.isArray(json) && json.slice(0, 5).some(isReferral));
};

const isPopoloRow = (row: unknown): boolean =>
  has(row, 'name') &&
  (rowsHave(get(row, 'contact_details'), 'type', 'value') ||
    rowsHave(get(row, 'identifiers'), 'identifier') ||
    rowsHave(get(row, 'other_names'), 'name') ||
    has(row, 'classification', 'parent_id') ||
    has(row, 'classification', 'founding_date') ||
    has(row, 'classification', 'start_date'));

export const isPopolo: Sign = (json) => {
  const list = get(json, 'organizations') ?? (has(json, 'persons') ? get(json, 'events') : undefined);
  // An American register of tax numbers calls its list so, too.
  if (Array.isArray(list)) return (rowsHave(list, 'name') && !rowsHave(list, 'ein')) || has(json, 'persons');
  return isPopoloRow(json) || (Array.isArray(json) && json.slice(0, 5).some(isPopoloRow));
};

export const is360Giving: Sign = (json) => {
  const grants = get(json, 'grants');
  return (
    Array.isArray(grants) &&
    (rowsHave(grants, 'recipientOrganization') || rowsHave(grants, 'recipientIndividual'))
  );
};

export const isOverpass: Sign = (json) =>
  Array.isArray(get(json, 'elements')) && (has(json, 'osm3s') || has(json, 'generator'));

export const isKrs: Sign = (json) =>
  [json, get(json, '0')].some((one) => has(get(one, 'odpis', 'dane', 'dzial1'), 'danePodmiotu'));

export const isGeojson: Sign = (json) =>
  get(json, 'type') === 'FeatureCollection' && Array.isArray(get(json, 'features'));

/** A table of CKAN as it is downloaded: the names of its columns, and rows without names. */
const isDump = (json: unknown): boolean =>
  rowsHave(get(json, 'fields'), 'id', 'type') && Array.isArray(get(json, 'records'));

export const isCkan: Sign = (json) =>
  isDump(json) ||
  (has(json, 'success') &&
    (Array.isArray(get(json, 'result', 'results')) || Array.isArray(get(json, 'result', 'records'))));
