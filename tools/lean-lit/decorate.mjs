// Takes the place of `tslib` in the builds: our decorators are those of properties, and give nothing back.

export const __decorate = (decorators, prototype, name) => {
  for (const decorator of decorators) decorator(prototype, name);
};
