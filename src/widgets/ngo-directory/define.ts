import { NgoDirectory } from './ngo-directory.js';

NgoDirectory.define('civic-ngo-directory');
