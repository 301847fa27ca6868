import type { Decorator, Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import './stage.css';

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

/** Sets the story in a host page of that language, direction, theme and width. */
export const onStage: Decorator = (story, { globals }) => {
  const { theme, language, direction, width } = globals as Record<keyof typeof stage, string>;
  const dir = direction === 'auto' ? (language === 'ar' ? 'rtl' : 'ltr') : direction;
  document.documentElement.lang = language;
  return html`<div class="stage" lang=${language} dir=${dir} data-theme=${theme} data-width=${width}>
    ${story()}
  </div>`;
};
