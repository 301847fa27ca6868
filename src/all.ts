import { appearing } from './element/appearing.js';
import { fill, standIns } from './element/stand-in.js';
import { warn } from './element/warn.js';
import './widgets/strategy-banner/define.js';
import './widgets/consultation-calendar/define.js';
import './widgets/ngo-directory/define.js';
import './widgets/observe-cards/define.js';
import './widgets/city-strip/define.js';
import './widgets/breadcrumb/define.js';
import './widgets/notice/define.js';

appearing(standIns, (element) => {
  try {
    fill(element);
  } catch (error) {
    warn(element, 'unknown-widget', (error as Error).message);
  }
});
