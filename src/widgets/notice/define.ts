import { CivicNotice } from './notice.js';

CivicNotice.define('civic-notice');
