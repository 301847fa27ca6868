// `node --import` this, and the clock of the program and of all that it starts is the tests' own.
import { clockAhead, moveClock } from './pinned-clock.mjs';

moveClock(clockAhead);
