import { isObject } from './fields.js';
import type { Format } from './format.js';

/** ActivityStreams 2.0, as Mastodon, PeerTube, Mobilizon and their like publish it: an outbox, a page of one, an actor. */
export const activitystreams: Format = {
  name: 'activitystreams',
  types: ['application/activity+json'],
  recognises: ({ json }) =>
    isObject(json) &&
    [json['@context']]
      .flat()
      .some((one) => /^https?:\/\/www\.w3\.org\/ns\/activitystreams#?$/.test(String(one))),
  read: async (document, context) =>
    (await import('./activitystreams/stream.js')).readStream(document, context),
};
