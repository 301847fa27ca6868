let write = (text: string): string => text;

/** From now on character references are written out by `writing`: most feeds leave none in their texts. */
export const writeReferencesWith = (writing: typeof write): void => {
  write = writing;
};

/** `text` with its character references written out, once a document had some. */
export const written = (text: string): string => write(text);
