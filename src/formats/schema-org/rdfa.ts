type Attributes = ReadonlyMap<string, string>;

/**
 * What an element says in RDFa Lite, in the words of microdata; what it says in those already stays.
 *
 * @param isOurs Whether bare words are those of schema.org here: a `vocab` around the element says so.
 */
export function inMicrodata(attributes: Attributes, isOurs: boolean): Attributes {
  const [types, property] = [attributes.get('typeof'), attributes.get('property')];
  if (types === undefined && property === undefined) return attributes;
  const told = new Map(attributes);
  if (property !== undefined) told.set('itemprop', wordsIn(property, isOurs).join(' '));
  if (types !== undefined) {
    const id = attributes.get('resource') ?? attributes.get('about');
    told.set('itemscope', '').set(
      'itemtype',
      wordsIn(types, isOurs)
        .map((word) => `https://schema.org/${word}`)
        .join(' '),
    );
    if (id) told.set('itemid', id);
  }
  return told;
}

/** The words of schema.org among those in `text`: with its address or the usual prefix, or bare where that is meant. */
const wordsIn = (text: string, isOurs: boolean): readonly string[] =>
  text.split(/\s+/).flatMap((word) => {
    const [, name] = /^(?:https?:\/\/(?:www\.)?schema\.org\/|schema:)(\w+)$/i.exec(word) ?? [];
    return name ?? (isOurs && /^\w+$/.test(word) ? word : []);
  });
