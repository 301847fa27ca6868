/**
 * Calls `found` for each element that `selector` matches: those that are in the document, and those that come later.
 *
 * @returns What looks through a root that the document does not reach: a shadow root, say.
 */
export const appearing = (
  selector: string,
  found: (element: Element) => void,
): ((root: ParentNode & Node) => void) => {
  // A text has neither of the two, a document not the first.
  const discover = (root: Node & Partial<Pick<Element, 'matches' | 'querySelectorAll'>>) => {
    if (root.matches?.(selector)) found(root as Element);
    root.querySelectorAll?.(selector).forEach(found);
  };
  discover(document);
  new MutationObserver((mutations) => {
    for (const { addedNodes } of mutations) addedNodes.forEach(discover);
  }).observe(document, { childList: true, subtree: true });
  return discover;
};
