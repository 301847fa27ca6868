/** Why a feed could not be had. Stable names: they are part of the public contract. */
export type FaultCode =
  | 'bad-address'
  | 'bad-map'
  | 'blocked-by-cors'
  | 'blocked-by-policy'
  | 'busy'
  | 'empty'
  | 'html-page'
  | 'not-found'
  | 'offline'
  | 'refused'
  | 'server-error'
  | 'timeout'
  | 'too-large'
  | 'unknown-format'
  | 'unreachable'
  | 'unreadable';

/** A feed that could not be had or read. `message` is for the developer, in English, with the remedy. */
export class FeedError extends Error {
  override readonly name = 'FeedError';

  /** @param retryAfter Milliseconds that the server asked to be left alone for. */
  constructor(
    readonly code: FaultCode,
    message: string,
    readonly retryAfter?: number,
  ) {
    super(message);
  }
}
