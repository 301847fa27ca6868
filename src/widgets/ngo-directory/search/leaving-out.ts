import { warn } from '../../../element/warn.js';
import { LeftOut } from '../../../search/left-out.js';
import type { LibraryHost } from '../library-host.js';

/** What `host` leaves out; the developer is told of what nothing can be left out by. Loaded where a page leaves something out. @public */
export const leftOutBy = (host: LibraryHost): LeftOut =>
  new LeftOut(host.exclude, (name) => {
    warn(host, `exclude-${name}`, `exclude: organisations have no “${name}”.`);
  });
