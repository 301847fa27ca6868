type Json = Readonly<Record<string, unknown>>;

/** What a month, a list, the windows, the filters and the search of a calendar show of an item. */
const own =
  'kind type status opens closes closes_inclusive start end previous_start recurrence parent time_zone topics areas audiences phases mode registration source id title published updated';
const shared = 'id url title tags language date_published date_modified';

/** Of these a calendar shows some members at first. */
const partly: Readonly<Record<string, readonly string[]>> = {
  organiser: ['name'],
  location: ['name', 'address', 'lat', 'lon'],
  respond: ['online'],
  results: ['published', 'url', 'effects_url'],
};

/** Characters of a summary; more of it stands in the details. */
const longest = 200;

/**
 * An item as a calendar needs it before somebody opens it.
 *
 * @returns With it, whether the item says more than that.
 */
export function briefly(item: Json): { readonly brief: Record<string, unknown>; readonly saysMore: boolean } {
  const given = item['_civic'] as Json;
  // Its meetings take what they say from it.
  if (given['recurrence']) return { brief: { ...item }, saysMore: false };
  const civic = some(given, own.split(' '));
  for (const [name, members] of Object.entries(partly)) {
    const part = given[name] as Json | undefined;
    const kept = part && some(part, members);
    if (kept && Object.keys(kept).length) civic[name] = kept;
  }
  const summary = shortened(item['summary']);
  // In several languages it stands in our own words, beside one of them in those of JSON Feed.
  const summaries = given['summary'] ? each(given['summary'] as Json, shortened) : undefined;
  const brief = {
    ...some(item, shared.split(' ')),
    ...(summary !== undefined && { summary }),
    content_text: '',
    _civic: { ...civic, ...(summaries && { summary: summaries }) },
  };
  const { content_text: text, ...rest } = item;
  const { content_text: _, ...same } = brief;
  const isSame = JSON.stringify(ordered(rest)) === JSON.stringify(ordered(same));
  return { brief, saysMore: !isSame || (text !== '' && text !== summary) };
}

const some = (from: Json, names: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(names.filter((name) => Object.hasOwn(from, name)).map((name) => [name, from[name]]));

const each = (texts: Json, act: (text: unknown) => unknown): object =>
  Object.fromEntries(Object.entries(texts).map(([language, text]) => [language, act(text)]));

function shortened(text: unknown): unknown {
  if (typeof text !== 'string' || text.length <= longest) return text;
  const words = text.slice(0, longest).replace(/\s+\S*$/, '');
  return `${words.trimEnd()}…`;
}

/** The same with its members in the order of their names, to be compared. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, member]) => [name, ordered(member)]),
  );
}
