/** The value at `path` (`venue.geo.0.lat`) of `value`, which may lead nowhere; an empty path leads nowhere else. */
export function at(value: unknown, path: string): unknown {
  let here = value;
  if (path === '') return here;
  // A name may have a dot in it, too.
  if (typeof here === 'object' && here !== null && Object.hasOwn(here, path))
    return (here as Readonly<Record<string, unknown>>)[path];
  for (const key of path.split('.')) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, key)) return undefined;
    here = (here as Readonly<Record<string, unknown>>)[key];
  }
  return here;
}
