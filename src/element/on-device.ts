const prefix = 'civic-widgets:';

/**
 * Keeps `value` on this device, because the person asked for it. It goes through JSON.
 *
 * @returns Whether the browser let it: in some frames and modes it does not.
 */
export function remember(name: string, value: unknown): boolean {
  try {
    localStorage.setItem(prefix + name, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

/** What was kept under `name`, by whatever version of us: it is to be looked at before it is believed. */
export function remembered(name: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(prefix + name) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

export function forget(name: string): void {
  try {
    localStorage.removeItem(prefix + name);
  } catch {
    // Where nothing can be kept, nothing is there.
  }
}

/** Hears of it when another page of the same site changes what is kept under `name`. */
export function onRemembered(name: string, signal: AbortSignal, changed: () => void): void {
  addEventListener(
    'storage',
    ({ key }) => {
      if (key === null || key === prefix + name) changed();
    },
    { signal },
  );
}
