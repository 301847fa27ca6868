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
