import { html, type TemplateResult } from 'lit';

/** One item: what it is and its value, and below it, smaller, lines of what else is known. */
export function row(
  part: string,
  icon: string,
  label: unknown,
  value: unknown,
  lines: readonly (readonly unknown[])[],
): TemplateResult {
  const known = lines.map((line) => line.filter(Boolean)).filter(({ length }) => length);
  return html`<li part=${part}>
    <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d=${icon}></path></svg>
    <div>
      <p>${label} ${value}</p>
      ${known.map((line) => html`<p class="small muted">${line.map((one, index) => [index ? ' · ' : '', one])}</p> `)}
    </div>
  </li>`;
}

/** `content`, as a link where there is an address to lead to. */
export function linked(content: unknown, url: string | undefined): unknown {
  return url === undefined ? content : html`<a href=${url}>${content}</a>`;
}
