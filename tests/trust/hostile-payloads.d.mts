/** Addresses of schemes that run or read something. */
export const hostileAddresses: readonly string[];
/** The whole corpus. */
export const hostilePayloads: readonly string[];
