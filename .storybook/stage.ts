import type { Args, Decorator, Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ref } from 'lit/directives/ref.js';
import './stage.css';
import { tokens } from './tokens.js';

type Toolbar = NonNullable<NonNullable<Preview['globalTypes']>[string]['toolbar']>;

const choice = (title: string, icon: Toolbar['icon'] & string, values: Record<string, string>) => ({
  description: title,
  toolbar: {
    title,
    icon,
    dynamicTitle: true,
    items: Object.entries(values).map(([value, name]) => ({ value, title: name })),
  },
});

/** What the toolbar offers for every story; a story may choose for itself with `globals`. */
export const stage = {
  theme: choice('Theme', 'mirror', { light: 'Light', dark: 'Dark' }),
  language: choice('Language', 'globe', {
    pl: 'Polski',
    en: 'English',
    uk: 'Українська',
    de: 'Deutsch',
    ar: 'العربية',
  }),
  direction: choice('Direction', 'transfer', {
    auto: 'As the language',
    ltr: 'Left to right',
    rtl: 'Right to left',
  }),
  width: choice('Width', 'grow', { full: 'Full width', 320: '320 px', 768: '768 px', 1280: '1280 px' }),
};

/** Gives `element` the attributes that are set in Storybook's controls. */
const setAttributes = (element: Element, args: Args): void => {
  for (const [name, value] of Object.entries(args)) {
    if (name.startsWith('--') || value === undefined) continue;
    if (typeof value === 'boolean') element.toggleAttribute(name, value);
    else if (value === '') element.removeAttribute(name);
    else element.setAttribute(name, typeof value === 'object' ? JSON.stringify(value) : String(value));
  }
};

/** Sets the story in a host page of that language, direction, theme and width, which sets the tokens. */
export const onStage: Decorator = (story, { globals, args, component = '' }) => {
  const { theme, language, direction, width } = globals as Record<keyof typeof stage, string>;
  const dir = direction === 'auto' ? (language === 'ar' ? 'rtl' : 'ltr') : direction;
  document.documentElement.lang = language;
  const shown = story();
  // A story that made its element itself has it changed before it is shown; one that wrote it in a template, after.
  if (shown instanceof Element) setAttributes(shown, args);
  const stand = (host?: Element) => {
    if (!(host instanceof HTMLElement)) return;
    for (const token of tokens) host.style.setProperty(token, (args[token] as string | undefined) ?? '');
    if (!(shown instanceof Element))
      queueMicrotask(() => {
        for (const element of component ? host.querySelectorAll(component) : []) setAttributes(element, args);
      });
  };
  return html`<div
    class="stage"
    lang=${language}
    dir=${dir}
    data-theme=${theme}
    data-width=${width}
    ${ref(stand)}
  >
    ${shown}
  </div>`;
};
