/** What stands for a widget where an editor would not let its tag pass. The loader, too, has this in its own words. */
export const standIns = '[data-civic],a[href*="#civic="]';

/** The widgets, by what `data-civic` or `#civic=` names. */
const names =
  'strategy-banner consultation-calendar ngo-directory observe-cards city-strip breadcrumb notice'.split(' ');

const widgets = names.map((name) => `civic-${name}`).join();

/** What the address of a link may say: anybody who may write a link on the page may say it. */
const said = (
  'src type lang dir label heading-level limit time-zone refresh loading max-items max-bytes map area station view ' +
  'closing-soon-days details observe observed url-state facets match facet-order exclude search-type a-z layout ' +
  'shortlist near-me near latest matter json-ld'
).split(' ');

/** What `data-…` may say: also what is asked of other sites, and what is kept on the visitor's device. */
const stated = [...said, ...'snapshot cache search-src postcodes map-tiles map-attribution'.split(' ')];

/** Where an element cannot stand inside, it stands around. */
const AROUND = 'a,ul,ol,dl,table';

/** How often what somebody else takes away again is put back: two who do not agree must not keep the page busy. */
const PATIENCE = 20;
const attempts = new WeakMap<Element, number>();

interface Statement {
  readonly name: string;
  readonly attributes: readonly (readonly [name: string, value: string | null])[];
}

/**
 * Puts the widget in the place of what stands for it: into it, or around a link or a list. What stood there is the
 * widget's fallback, and has its own id and classes still; taken out of the widget again, it stands for it as before.
 *
 * @throws {Error} There is no such widget.
 */
export function fill(standIn: Element): void {
  // A person is editing it; or it is the fallback of a widget.
  if (!standIn.isConnected || (standIn as HTMLElement).isContentEditable || standIn.closest(widgets)) return;
  if ([...standIn.children].some((child) => child.matches(widgets))) return;
  const statement = statementOf(standIn);
  const count = attempts.get(standIn) ?? 0;
  if (!statement || count >= PATIENCE) return;
  const name = statement.name.trim().replace(/^civic-/, '');
  if (!names.includes(name)) {
    if (count > 0) return;
    throw new Error(`There is no widget “${name}”. There are: ${names.join(', ')}.`);
  }
  const widget = document.createElement(`civic-${name}`);
  for (const [attribute, value] of statement.attributes)
    if (value !== null) widget.setAttribute(attribute, value);
  attempts.set(standIn, count + 1);
  if (standIn.matches(AROUND)) {
    standIn.replaceWith(widget);
    widget.append(standIn);
    return;
  }
  widget.append(...standIn.childNodes);
  standIn.append(widget);
  // Who replaces the content of a page by what the server sends finds ours there, and takes it out.
  if (count === 0)
    new MutationObserver(() => {
      fill(standIn);
    }).observe(standIn, { childList: true });
}

/** The widget that is meant, and its attributes; none where a link may not ask for it. */
function statementOf(standIn: Element): Statement | undefined {
  const name = standIn.getAttribute('data-civic');
  const link = standIn instanceof HTMLAnchorElement ? standIn : undefined;
  if (name !== null) {
    const attributes = stated.map((key) => [key, standIn.getAttribute(`data-${key}`)] as const);
    // The address of a link is that of the feed, where it says no other.
    return { name, attributes: link ? [['src', addressOf(link)], ...attributes] : attributes };
  }
  if (!link) return undefined;
  const words = new URLSearchParams(link.hash.slice(1));
  const src = words.get('src') ?? addressOf(link);
  if (!isOwn(src)) return undefined;
  const attributes = said.map((key) => [key, words.get(key)] as const);
  return { name: words.get('civic') ?? '', attributes: [['src', src], ...attributes] };
}

const addressOf = ({ href }: HTMLAnchorElement) => href.replace(/#.*/s, '');

/**
 * Whether a link may ask for this feed: one of the page's own site, or one that the page's head names in a `<link>`. Links
 * are what visitors may write in comments, and what they name must not become a part of the page.
 */
function isOwn(src: string): boolean {
  if (!URL.canParse(src, document.baseURI)) return false;
  const { origin, href } = new URL(src, document.baseURI);
  return (
    origin === location.origin ||
    [...document.head.querySelectorAll('link')].some((named) => named.href === href)
  );
}
