import { hsds } from './hsds.js';
import { meilisearch } from './meilisearch.js';
import { opensearch } from './opensearch.js';
import type { Adapter, ServerSetting } from './server.js';
import { template } from './template.js';
import { typesense } from './typesense.js';

/** The adapters, by what `search-type` calls them. */
export const adapters: Readonly<Record<string, (setting: ServerSetting) => Adapter>> = {
  hsds,
  meilisearch,
  typesense,
  opensearch,
  elasticsearch: opensearch,
  template,
};
