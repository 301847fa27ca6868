import { ConsultationCalendar } from './consultation-calendar.js';

ConsultationCalendar.define('civic-consultation-calendar');
