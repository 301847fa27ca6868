const plans =
  /^(?:(?:strategic|municipal|city|county|regional|local|national|community|development|comprehensive|general|master|action|performance|implementation|sustainability|climate|public)*(?:plan|strategy|programme?|roadmap))$/i;
const parts =
  /(?:theme|pillar|priority|focusarea|goal|objective|initiative|commitment|indicator|metric|kpi|keyresult|observation|measurement)$/i;

/** What a plan, or a part of one, is called in a graph: without the address of its vocabulary. */
export const isPlanType = (type: string): boolean => plans.test(type);
export const isPartType = (type: string): boolean => parts.test(type);

/** The types of a thing, without the address of the vocabulary. */
export const typesIn = (json: Readonly<Record<string, unknown>>): readonly string[] =>
  [json['@type'] ?? []]
    .flat()
    .flatMap((type: unknown) => (typeof type === 'string' ? [type.replace(/^.*[/:#]/, '')] : []));
