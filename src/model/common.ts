import type { RichNode } from './rich-text.js';
import type { Text } from './text.js';
import type { When } from './time.js';

/** What every record has. */
export interface CommonFields {
  /** Stable within its feed. */
  readonly id: string;
  /** The record's own page. An `http(s)` address. */
  readonly url?: string;
  /** One or two sentences. */
  readonly summary?: Text;
  /** The whole text, as plain text with line breaks. */
  readonly description?: Text;
  /** The same with its lists, emphasis and links, where the feed marks any. */
  readonly richDescription?: readonly RichNode[];
  /** BCP 47 tag of the texts, where it differs from the feed's. */
  readonly language?: string;
  readonly tags?: readonly string[];
  readonly image?: Image;
  readonly documents?: readonly Document[];
  readonly published?: When;
  readonly updated?: When;
}

export interface Image {
  /** An `http(s)` address. */
  readonly src: string;
  /** What it shows; empty where it only decorates. */
  readonly alt?: Text;
  readonly credit?: string;
}

/** A file that goes with a record. */
export interface Document {
  readonly title?: Text;
  readonly url: string;
  /** MIME type. */
  readonly type?: string;
  /** Bytes. */
  readonly size?: number;
  readonly pages?: number;
  /** BCP 47 tag. */
  readonly language?: string;
  /** Whether it can be read by everyone; absent means unknown. */
  readonly accessible?: boolean;
}

/** A person or body to turn to. */
export interface Party {
  readonly name?: Text;
  readonly url?: string;
  readonly email?: string;
  /** As the city writes it, with its own grouping. */
  readonly phone?: string;
}

/** Where something takes place. Latitude and longitude are WGS 84 degrees. */
export interface Place {
  readonly name?: Text;
  readonly address?: string;
  readonly lat?: number;
  readonly lon?: number;
  /** How to find it: a floor, an entrance. */
  readonly hint?: Text;
  /** What a visitor with a disability finds there, in words. */
  readonly accessibility?: Text;
}

/** A title with the address it leads to. */
export interface Link {
  readonly title: Text;
  readonly url?: string;
}
