import { ObserveCards } from './observe-cards.js';

ObserveCards.define('civic-observe-cards');
