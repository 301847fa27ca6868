/** The attributes of an element that is made by hand; one without a value is left out. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** Gives `element` these attributes, and touches none that is as it should be. */
export function dress(element: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes))
    if (value === undefined) element.removeAttribute(name);
    else if (element.getAttribute(name) !== String(value)) element.setAttribute(name, String(value));
}

/** An element with these attributes and children. */
export function made<N extends keyof HTMLElementTagNameMap>(
  name: N,
  attributes: Attributes,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[N] {
  const element = document.createElement(name);
  dress(element, attributes);
  element.append(...children);
  return element;
}

/** Writes `text` into an element that holds nothing else; one that is there already costs nothing. */
export function write(element: Element, text: string): void {
  const { firstChild } = element;
  if (!firstChild) element.append(text);
  else if (firstChild.nodeValue !== text) firstChild.nodeValue = text;
}

/** Brings `parent` to as many children as there are `entries`, kept where there are some, and shows one in each. */
export function fill<T>(
  parent: Element,
  entries: readonly T[],
  make: () => Element,
  show: (child: Element, entry: T) => void,
): void {
  const { children } = parent;
  while (children.length > entries.length) parent.lastElementChild?.remove();
  while (children.length < entries.length) parent.append(make());
  for (const [index, entry] of entries.entries()) show(children[index]!, entry);
}
