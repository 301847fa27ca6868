import type { Problem } from '../formats/problem.js';

const most = 1000;

/**
 * The problems that the reader found, and those that only the schemas find. The reader says what was lost; what the
 * schemas find beyond that was read all the same, and is a warning.
 */
export async function withFindings(
  found: readonly Problem[],
  json: unknown,
  format: string,
): Promise<readonly Problem[]> {
  if ((format !== 'civic' && format !== 'json-feed') || found.length >= most) return found;
  const { schemaFindings } = await import('./schema.js');
  const others = schemaFindings(json).filter((finding) => !found.some((problem) => says(problem, finding)));
  return [...found, ...others].slice(0, most);
}

/** Whether `problem` says already what `finding` would say. */
function says({ code, path, message }: Problem, finding: Problem): boolean {
  if (finding.code !== 'missing' && isIn(path, finding.path)) return true;
  // The reader misses a field at the record, the schemas where it should stand.
  return code === 'missing' && isIn(finding.path, path) && message.includes(subjectOf(finding));
}

const isIn = (path: string, place: string): boolean =>
  place === '' || (path.startsWith(place) && /^(?:[.[]|$)/.test(path.slice(place.length)));

const subjectOf = ({ message }: Problem): string => /“[^”]*”/.exec(message)?.[0] ?? message;
