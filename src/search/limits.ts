/** Fewer answers than this, and other spellings are looked for. */
export const few = 10;

/** What costs more than this is as bad an answer as any. */
export const worst = 250;

/** As many as are shown or taken home at once, whatever is asked for: more would cost a host too many requests. */
export const most = 1000;

/** As many cards as are drawn while somebody types: the others stand further down, and come when they pause. */
export const soon = 10;
