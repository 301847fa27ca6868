/**
 * A text as a city publishes it: one string, or the same text in several languages, keyed by BCP 47 tag.
 * Always plain text: markup is taken out where a feed is read.
 */
export type Text = string | Readonly<Record<string, string>>;
