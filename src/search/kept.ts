/** `make`, whose promises are kept: who asks again gets the same one. What failed may be there the next time. */
export function kept<K extends readonly [key?: string | number], T>(
  make: (...key: K) => Promise<T>,
): (...key: K) => Promise<T> {
  const all = new Map<string | number | undefined, Promise<T>>();
  return (...key) => {
    let one = all.get(key[0]);
    if (!one) {
      one = make(...key);
      all.set(key[0], one);
      one.catch(() => all.delete(key[0]));
    }
    return one;
  };
}
