import type { ArgTypes } from '@storybook/web-components-vite';

const colour = (description: string) => ({ description, control: 'color' as const });
const length = (description: string) => ({ description, control: 'text' as const });

const all = {
  '--civic-accent': colour('Links and the primary action.'),
  '--civic-on-accent': colour('The words on the primary action.'),
  '--civic-text': colour('Text.'),
  '--civic-muted': colour('Quieter text.'),
  '--civic-surface': colour('Behind cards.'),
  '--civic-border': colour('Around cards.'),
  '--civic-focus': colour('The ring around what has the focus.'),
  '--civic-radius': length('Of corners: `0`, `1rem`.'),
  '--civic-gap': length('Between cards: `0.5rem`.'),
};

/** The tokens that a page can set. */
export const tokens = Object.keys(all);

/** A control for each token, for every story. */
export const tokenControls: ArgTypes = Object.fromEntries(
  Object.entries(all).map(([name, { description, control }]) => [
    name,
    { name, description, control, table: { category: 'tokens' } },
  ]),
);
