/** What an editor leaves of HTML. */
export const editors: Readonly<Record<'wordpress' | 'drupal' | 'tinymce', (html: string) => string>>;
