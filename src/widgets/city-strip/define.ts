import { CityStrip } from './city-strip.js';

CityStrip.define('civic-city-strip');
