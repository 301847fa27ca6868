import { StrategyBanner } from './strategy-banner.js';

StrategyBanner.define('civic-strategy-banner');
