export { FeedError, type FaultCode } from './feed/fault.js';
export { readFeed, type ReadOptions } from './feed/read-feed.js';
export type { FeedInput } from './formats/document.js';
export type { FieldMap, FieldSource } from './formats/map/field-map.js';
export type { PlaceNames, Reading } from './formats/format.js';
export type { Problem } from './formats/problem.js';
export type * from './model/record.js';
