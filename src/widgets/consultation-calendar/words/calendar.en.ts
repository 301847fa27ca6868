import { dates } from '../../../language/dates-in/en.js';
import type { CalendarTerms } from './calendar.js';
import { plural } from '../../../language/plural.js';

/** In English. @public */
export const words: CalendarTerms = {
  dates,
  heading: 'Consultations and meetings',
  empty: 'No consultations or meetings are announced at the moment.',
  viewsLabel: 'View',
  takeHome: 'Calendar files and downloads',
  views: { list: 'List', month: 'Month', windows: 'Timeline' },
  groups: { open: 'Open now', upcoming: 'Coming up', undated: 'No date given', closed: 'Closed' },
  status: {
    planned: 'Not open yet',
    open: 'Open',
    'closing-soon': 'Closing soon',
    closed: 'Closed',
    report: 'Report published',
    effects: 'Outcome known',
    cancelled: 'Cancelled',
    postponed: 'Postponed',
    withdrawn: 'Withdrawn',
  },
  meeting: { planned: 'Upcoming', open: 'Under way', closed: 'Over' },
  daysLeft: (days) => `${days}\u00A0${plural('en', days, { one: 'day', other: 'days' })} left`,
  lastDay: 'last day',
  from: (date) => `from ${date}`,
  until: (date) => `until ${date}`,
  fromUntil: (from, to) => `from ${from} until ${to}`,
  endOf: (date) => `until the end of ${date}`,
  movedFrom: (date) => `moved from ${date}`,
  tentative: 'date not confirmed',
  takePart: 'Take part',
  results: 'See the results',
  organiser: 'Organised by',
  repeats: 'Repeats',
  more: 'Show more',
};
