import type { Meta } from '@storybook/web-components-vite';
import '../src/widgets/notice/define.js';
import type { CivicNotice } from '../src/widgets/notice/notice.js';
import { feedOf, statesOf } from './states.js';

const notice = (title: string, summary: string, fields: object = {}) => ({
  id: 'targi',
  title,
  summary,
  url: 'https://example.org/targi',
  _civic: { kind: 'notice', label: 'advertisement', ...fields },
});

const meta: Meta<CivicNotice> = { title: 'Widgets/Notice', component: 'civic-notice' };
export default meta;

const states = statesOf<CivicNotice>(
  'civic-notice',
  {
    ready: feedOf([notice('Targi organizacji pozarządowych', 'Sto stoisk, jeden dzień, wstęp wolny.')]),
    empty: feedOf([]),
    long: feedOf([
      notice(
        'Donaudampfschifffahrtsgesellschaftskapitän zaprasza na targi organizacji pozarządowych',
        'Sto stoisk, jeden dzień, wstęp wolny. '.repeat(5),
        { label: 'announcement' },
      ),
    ]),
  },
  'Miejsce na ogłoszenie',
);

export const Ready = states.ready;
export const Idle = states.idle;
export const Loading = states.loading;
/** Without content of the page's own it takes no room at all. */
export const Empty = states.empty;
export const Stale = states.stale;
export const Failed = states.failed;
export const LongText = states.longText;
export const RightToLeft = states.rightToLeft;
export const Dark = states.dark;
