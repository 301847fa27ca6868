/** Resolves after others have had their turn: input, painting. A timer would wait four milliseconds each time. */
export function othersTurn(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  return (
    scheduler?.yield?.() ??
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        resolve(port1.close());
      };
      port2.postMessage(0);
    })
  );
}
