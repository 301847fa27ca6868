// Takes the place of `lit/decorators.js` in the builds: the two decorators that we use, and only as TypeScript compiles
// them here. Whoever uses another one is told by the bundler that it is not there.

export const property = (options) => (prototype, name) => {
  prototype.constructor.createProperty(name, options);
};

export const state = () => property({ state: true, attribute: false });
