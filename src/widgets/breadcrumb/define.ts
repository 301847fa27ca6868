import { Breadcrumb } from './breadcrumb.js';

Breadcrumb.define('civic-breadcrumb');
