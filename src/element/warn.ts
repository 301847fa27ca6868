const said = new WeakMap<object, Set<string>>();

/**
 * Tells the developer what is wrong and what to do, once for each element and code. The only place where the widgets
 * write to the console.
 *
 * @param about The element, or the registry, that it concerns.
 */
export function warn(about: object, code: string, message: string): void {
  const codes = said.get(about) ?? new Set<string>();
  said.set(about, codes);
  if (codes.has(code)) return;
  codes.add(code);
  console.warn(`civic-widgets (${code}): ${message}`, about instanceof Element ? about : '');
}
