/** Runs `work` in a browser that shares as `share` does; it is as it was when that has ended. */
export async function withSharing<T>(
  share: (data: ShareData) => Promise<void>,
  work: () => Promise<T>,
): Promise<T> {
  const own = Object.getOwnPropertyDescriptor(navigator, 'share');
  Object.defineProperty(navigator, 'share', { configurable: true, value: share });
  try {
    return await work();
  } finally {
    if (own) Object.defineProperty(navigator, 'share', own);
    else Reflect.deleteProperty(navigator, 'share');
  }
}

/** A frame may not be allowed to share. */
export const refusedSharing = (): Promise<void> => Promise.reject(new Error());
