/** A page of a host with all seven elements, in a frame under a policy of its own. */
interface HostRecord {
  violations: string[];
  errors: string[];
  lines: string[];
  done?: boolean;
}

type HostWindow = Window & { record: HostRecord };
type CivicElement = HTMLElement & { state?: string };

/** What each element shows of tests/e2e/pages/city.json, and what the host put inside it. */
export const elements = [
  { tag: 'civic-strategy-banner', shows: 'Strategy for the river', fallback: 'Our strategy' },
  { tag: 'civic-consultation-calendar', shows: 'Park by the river', fallback: 'Consultations' },
  { tag: 'civic-ngo-directory', shows: 'Society of anglers', fallback: 'Organisations' },
  { tag: 'civic-observe-cards', shows: 'News by e-mail', fallback: 'Follow the city' },
  { tag: 'civic-city-strip', shows: 'City helpline', fallback: 'The city today' },
  { tag: 'civic-breadcrumb', shows: 'City hall', fallback: 'Back to the portal' },
  { tag: 'civic-notice', shows: 'Fair on the island', fallback: 'A notice' },
] as const;

const frames: HTMLIFrameElement[] = [];

/** Ends when `met` is true; fails, naming what was awaited, when that takes too long. */
export const until = async (what: string, met: () => boolean, record?: HostRecord): Promise<void> => {
  const deadline = Date.now() + 50_000;
  while (!met()) {
    if (Date.now() > deadline)
      throw new Error(`Waited in vain for ${what}; the page noted: ${JSON.stringify(record ?? {})}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
};

/** Text as a reader meets it: open shadow roots included, style sheets left out. */
const textOf = (node: Node): string => {
  if (node instanceof Text || node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
  if (['STYLE', 'SCRIPT', 'TEMPLATE'].includes((node as Element).tagName)) return '';
  const shadow = (node as Partial<Element>).shadowRoot;
  return [...(shadow ? shadow.childNodes : node.childNodes)].map(textOf).join(' ');
};

export class HostPage {
  readonly window: HostWindow;
  readonly document: Document;

  constructor(frame: HTMLIFrameElement) {
    this.window = frame.contentWindow as unknown as HostWindow;
    this.document = frame.contentDocument!;
  }

  get record(): HostRecord {
    return this.window.record;
  }

  element(tag: string): CivicElement {
    return this.document.querySelector<CivicElement>(tag)!;
  }

  shownIn(tag: string): string {
    return textOf(this.element(tag));
  }

  isVisible(tag: string): boolean {
    const link = this.element(tag).querySelector('a')!;
    return link.getClientRects().length > 0;
  }

  /** Puts another element of this tag at the end of the page. */
  add(tag: string): CivicElement {
    const element = this.document.createElement(tag);
    element.setAttribute('src', 'city.json');
    element.append('fallback');
    this.document.body.append(element);
    return element;
  }

  async rendered(tag: string, shows: string): Promise<void> {
    await until(`<${tag}> to show “${shows}”`, () => this.shownIn(tag).includes(shows), this.record);
  }
}

/** Opens the host page: `policies` are the names its `trusted-types` allows, `steps` what it then does. */
export const openHostPage = async (policies: string, ...steps: string[]): Promise<HostPage> => {
  const query = new URLSearchParams({ 'trusted-types': policies });
  for (const step of steps) query.append('step', step);
  return openPage(`/tests/e2e/pages/host.html?${query.toString()}`, (page) => page.record.done === true);
};

export const openPage = async (address: string, ready: (page: HostPage) => boolean): Promise<HostPage> => {
  const frame = document.createElement('iframe');
  frame.width = '1000';
  frame.height = '800';
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
  });
  frame.src = address;
  frames.push(frame);
  document.body.append(frame);
  await loaded;
  const page = new HostPage(frame);
  await until(`${address} to be ready`, () => ready(page));
  return page;
};

export const closePages = (): void => {
  for (const frame of frames.splice(0)) frame.remove();
};
