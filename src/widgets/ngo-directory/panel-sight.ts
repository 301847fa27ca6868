/** Notices when the filters are drawn: beside the list there is room for them, else they wait until somebody unfolds them. */
export class PanelSight {
  /** Whether the filters are drawn: what nobody sees is not counted. */
  isOpen = false;
  // They are made long before somebody has scrolled to them: an empty column would look like a fault, on a picture of the whole
  // page, too.
  private readonly observer = new IntersectionObserver(
    (entries) => {
      const { boundingClientRect, isIntersecting } = entries.at(-1)!;
      this.isOpen = boundingClientRect.width > 0;
      if (isIntersecting) this.seen();
    },
    { rootMargin: '9999px' },
  );

  constructor(private readonly seen: () => void) {}

  watch(filters: Element | null): void {
    if (filters) this.observer.observe(filters);
  }

  disconnect(): void {
    this.observer.disconnect();
  }
}
