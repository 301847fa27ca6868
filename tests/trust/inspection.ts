import { elementsIn } from './every-element.js';

/** What hostile content has achieved on this page: everything a resident could be hurt by, found. */
export interface Findings {
  /** Scripts that ran. */
  readonly executions: number;
  /** Reports of the page's policy: something tried to run, or to load. */
  readonly violations: readonly string[];
  /** Requests to another origin. */
  readonly requests: readonly string[];
  /** Links and other addresses of a scheme that is not `http`, `https`, `mailto` or `tel`. */
  readonly addresses: readonly string[];
  /** Elements and attributes that no widget writes. */
  readonly strangers: readonly string[];
  /** Links that were followed. */
  readonly followed: number;
}

declare global {
  // What the payloads call.
  var civicCanary: () => void;
}

const harmless = new Set(['http:', 'https:', 'mailto:', 'tel:']);
const foreign = new Set(
  'applet,audio,base,embed,frame,frameset,iframe,link,meta,noscript,object,script,style,template,video'.split(
    ',',
  ),
);
const holdsAddress = [
  'href',
  'src',
  'action',
  'formaction',
  'data',
  'poster',
  'background',
  'ping',
  'xlink:href',
];

/** Watches a page from its making until {@link Inspection.findings}. */
export class Inspection {
  private executions = 0;
  private readonly violations: string[] = [];
  private readonly requests: string[] = [];
  private readonly addresses: string[] = [];
  private readonly strangers: string[] = [];
  private followed = 0;
  private readonly observer = new PerformanceObserver((list) => {
    this.note(list.getEntries());
  });

  constructor() {
    globalThis.civicCanary = () => {
      this.executions++;
    };
    document.addEventListener('securitypolicyviolation', this.onViolation);
    this.observer.observe({ type: 'resource' });
  }

  /** Looks through the page from `root` down, and follows every link. */
  look(root: ParentNode): void {
    const { addresses, strangers } = this;
    const links: HTMLElement[] = [];
    for (const element of elementsIn(root)) {
      if (foreign.has(element.localName)) strangers.push(`<${element.localName}>`);
      for (const { name, value } of element.attributes) {
        if (name.startsWith('on') || name === 'srcdoc' || (name === 'style' && /[(@<]|canary/i.test(value)))
          strangers.push(`<${element.localName} ${name}="${value.slice(0, 60)}">`);
        // What a feed element makes of its own `src` is what counts.
        const follows = holdsAddress.includes(name) && !element.localName.startsWith('civic-');
        if (follows && !harmless.has(schemeOf(value)))
          addresses.push(`${element.localName} ${name}=${value.slice(0, 60)}`);
      }
      if (element.localName === 'a' && element instanceof HTMLElement) links.push(element);
    }
    follow(links);
    this.followed += links.length;
  }

  /**
   * Looks through the page from `root` down, and ends the watch.
   *
   * @param due Violations that have to be reported: on a busy machine WebKit's reports come late.
   */
  async findings(root: ParentNode, due = 0): Promise<Findings> {
    this.look(root);
    // Reports of the policy, errors of images and entries of requests come in tasks of their own.
    for (let waits = 0; waits === 0 || (this.violations.length < due && waits < 200); waits++)
      await new Promise((resolve) => setTimeout(resolve, 50));
    this.note(this.observer.takeRecords());
    this.observer.disconnect();
    document.removeEventListener('securitypolicyviolation', this.onViolation);
    const { executions, violations, requests, addresses, strangers, followed } = this;
    return { executions, violations, requests, addresses, strangers, followed };
  }

  private note(entries: PerformanceEntryList): void {
    for (const { name } of entries) if (!name.startsWith(`${location.origin}/`)) this.requests.push(name);
  }

  private readonly onViolation = ({ effectiveDirective, blockedURI }: SecurityPolicyViolationEvent): void => {
    this.violations.push(`${effectiveDirective} ${blockedURI}`);
  };
}

function schemeOf(address: string): string {
  try {
    return new URL(address, document.baseURI).protocol;
  } catch {
    // No browser would follow it.
    return 'https:';
  }
}

/** Clicks; the page stays where it is. */
function follow(links: readonly HTMLElement[]): void {
  const stay = (event: Event) => {
    event.preventDefault();
  };
  addEventListener('click', stay);
  for (const link of links) link.click();
  removeEventListener('click', stay);
}
