import './widgets/strategy-banner/define.js';
import './widgets/consultation-calendar/define.js';
import './widgets/ngo-directory/define.js';
import './widgets/observe-cards/define.js';
import './widgets/city-strip/define.js';
import './widgets/breadcrumb/define.js';
import './widgets/notice/define.js';
