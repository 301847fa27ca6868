// Classes and types. Importing this registers nothing: a widget's `define` module, the loader or the bundle does.
export type * from './feed.js';
export type { FeedElement } from './element/feed-element.js';
export type { FeedState } from './element/feed-controller.js';
export { CivicErrorEvent, CivicLoadEvent, CivicSelectEvent } from './element/events.js';
export { CivicFilterEvent } from './element/filter-event.js';
export { Breadcrumb } from './widgets/breadcrumb/breadcrumb.js';
export { CityStrip } from './widgets/city-strip/city-strip.js';
export { ConsultationCalendar } from './widgets/consultation-calendar/consultation-calendar.js';
export { NgoDirectory } from './widgets/ngo-directory/ngo-directory.js';
export { CivicNotice } from './widgets/notice/notice.js';
export { ObserveCards } from './widgets/observe-cards/observe-cards.js';
export { StrategyBanner } from './widgets/strategy-banner/strategy-banner.js';
export { version } from './version.js';
