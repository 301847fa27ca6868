import type { FeedDocument } from './document.js';
import { isObject } from './fields.js';
import type { Format } from './format.js';
import { isPartType, isPlanType, typesIn } from './linked-plan/signs.js';

/**
 * A plan as linked data, in whichever words: things that refer to each other, in one document or spread over several. Words
 * that others use too, such as “plan”, count where there are goals beside them.
 */
export const linkedPlan: Format = {
  name: 'plan-graph',
  types: [],
  recognises: (document) =>
    document.json === undefined ? isInPage(document) : isGraphOfPlan(document.json, 0, { left: 400 }),
  read: async (document, context) => (await import('./linked-plan/plan.js')).readPlan(document, context),
};

const isInPage = ({ text }: FeedDocument): boolean =>
  text.startsWith('<') &&
  /<script\b[^<>]*application\/ld\+json/i.test(text) &&
  /"@type"\s*:\s*(?:\[\s*)?"[^"]*Strategic(?:Plan|Goal|Objective)"/.test(text);

/** Looks at the types of the first things, and no further than a graph's own list of them. */
function isGraphOfPlan(json: unknown, depth: number, budget: { left: number }): boolean {
  if (depth > 8 || budget.left-- < 0) return false;
  if (Array.isArray(json)) return json.some((one) => isGraphOfPlan(one, depth + 1, budget));
  if (!isObject(json)) return false;
  if ('@graph' in json) return isGraphOfPlan(json['@graph'], depth + 1, budget);
  const isLinked = depth > 0 || '@context' in json || '@id' in json;
  return isLinked && typesIn(json).some((type) => isPartType(type) || (isPlanType(type) && hasParts(json)));
}

const hasParts = (json: object): boolean =>
  Object.keys(json).some((key) =>
    /(?:themes?|pillars?|priorit(?:y|ies)|goals?|objectives?|strategies|initiatives|actions|commitments|indicators|vision|mission|hasPart)$/i.test(
      key,
    ),
  );
