import type { Field } from './fields.js';

const ruleLike =
  /^(?=.*FREQ=(?:YEAR|MONTH|WEEK|DAI|HOUR|MINUTE|SECOND)LY)[A-Z]+=[\w,+-]+(?:;[A-Z]+=[\w,+-]+)*;?$/i;

/** A recurrence rule of RFC 5545. */
export const rule: Field<string> = (value, at) =>
  typeof value === 'string' && ruleLike.test(value) ? value : at.problems.expected('rule', value);
