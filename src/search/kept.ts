/**
 * `make`, whose promises are kept: who asks again gets the same one. What failed may be there the next time.
 *
 * @param most So many are kept, those that were asked for last.
 */
export function kept<K extends readonly [key?: string | number], T>(
  make: (...key: K) => Promise<T>,
  most = Infinity,
): (...key: K) => Promise<T> {
  const all = new Map<string | number | undefined, Promise<T>>();
  return (...key) => {
    const one = all.get(key[0]) ?? make(...key);
    all.delete(key[0]);
    all.set(key[0], one);
    one.catch(() => {
      if (all.get(key[0]) === one) all.delete(key[0]);
    });
    if (all.size > most) all.delete(all.keys().next().value);
    return one;
  };
}
