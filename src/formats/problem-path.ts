import type { Names, Note } from './problem.js';

/** Where a problem is, as the document has it: `items[3]._civic.closes`. */
export function pathOf({ place, names }: Note): string {
  return names
    ? joined([...place.slice(0, names.from), renamed(joined(place.slice(names.from)), names.of)])
    : joined(place);
}

const joined = (keys: readonly (string | number)[]): string =>
  keys.reduce<string>(
    (path, key) =>
      typeof key === 'number' ? `${path}[${key}]` : path && key ? `${path}.${key}` : path + key,
    '',
  );

/** `path` as the document has it: the longest part of it that has a name there goes by that. */
function renamed(path: string, names: Names): string {
  for (let end = path.length; end > 0; end = path.slice(0, end).search(/[.[][^.[]*$/)) {
    const name = names[path.slice(0, end)];
    if (name !== undefined) return name + path.slice(end);
  }
  return path;
}
