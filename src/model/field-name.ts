/** The name that a feed gives to a field of the model: `closesInclusive` is `closes_inclusive`. */
export const feedName = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
