/** A thing of schema.org. */
export type Markup = Readonly<Record<string, unknown>>;

/** `graph` as JSON-LD that can stand in a script element as it is; nothing where there is nothing in it. */
export const markupText = (graph: readonly Markup[]): string | undefined =>
  graph.length
    ? JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }).replace(
        /[<>&\u2028\u2029]/g,
        escaped,
      )
    : undefined;

// JSON knows no `</script>`, but the parser of HTML looks for it before anybody reads JSON.
const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
