/** Calls `seen` once, when `element` is about to come into view. @returns What stops the waiting. */
export function whenInView(element: Element, seen: () => void): IntersectionObserver {
  // As early as browsers begin with images: a screenful of scrolling ahead on a slow network.
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      seen();
    },
    { rootMargin: '256px' },
  );
  observer.observe(element);
  return observer;
}
