/** The version of this library, for telling two copies on one page apart. */
export const version = '0.1.0';
