import { css, html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { AddressController } from '../../../element/address-controller.js';
import { termsFor, type Languages } from '../../../language/languages.js';
import { formatNumber } from '../../../language/numbers.js';
import type { Organisation } from '../../../model/organisation.js';

interface ShortlistTerms {
  readonly add: string;
  readonly added: string;
  readonly mine: (count: string) => string;
  readonly sent: (count: string) => string;
  readonly all: string;
}

const shortlistTerms: Languages<ShortlistTerms> = {
  pl: {
    add: 'Do mojej listy',
    added: 'Na mojej liście',
    mine: (count) => `Tylko moja lista (${count})`,
    sent: (count) => `Lista, którą ktoś Ci przesłał (${count})`,
    all: 'Pokaż wszystkie',
  },
  en: {
    add: 'Add to my list',
    added: 'On my list',
    mine: (count) => `My list only (${count})`,
    sent: (count) => `A list that somebody sent you (${count})`,
    all: 'Show all',
  },
  uk: {
    add: 'До мого списку',
    added: 'У моєму списку',
    mine: (count) => `Лише мій список (${count})`,
    sent: (count) => `Список, який вам надіслали (${count})`,
    all: 'Показати всі',
  },
  de: {
    add: 'Auf meine Liste',
    added: 'Auf meiner Liste',
    mine: (count) => `Nur meine Liste (${count})`,
    sent: (count) => `Eine Liste, die Ihnen jemand geschickt hat (${count})`,
    all: 'Alle anzeigen',
  },
};

/** A list of more is no short one, and too long for an address. */
const most = 100;

type Host = ReactiveControllerHost &
  HTMLElement & { readonly urlState: boolean; readonly shortlist: boolean; readonly src?: string };

/**
 * The organisations that a person keeps, on their own device and nowhere else. Nothing is stored before the first is
 * kept. A list can be sent as an address; one that came so is looked at, and is not kept.
 */
export class Shortlist {
  private ids: readonly string[];
  private sent: readonly string[] = [];
  private only = false;
  private readonly controller: AddressController;

  constructor(private readonly host: Host) {
    this.ids = stored(this.key);
    this.controller = new AddressController(
      host,
      (text) => {
        this.sent = idsIn(text);
        this.host.requestUpdate();
      },
      4000,
      { part: 'list', asked: () => host.shortlist },
    );
  }

  get size(): number {
    return this.ids.length;
  }

  /** The address of `page` with this list in it; nothing where the page has none. */
  addressOn(page: string | undefined): string | undefined {
    const ids = this.ids.map((id) => encodeURIComponent(id)).join(' ');
    return page === undefined ? undefined : this.controller.addressWith(ids, page);
  }

  has(id: string): boolean {
    return this.ids.includes(id);
  }

  toggle(id: string): void {
    this.keep(this.has(id) ? this.ids.filter((one) => one !== id) : [...this.ids, id].slice(-most));
  }

  readonly clear = (): void => {
    this.keep([]);
  };

  /** The ids on the list that the person looks at; nothing where they look at none. */
  get chosen(): readonly string[] | undefined {
    return this.sent.length ? this.sent : this.only ? this.ids : undefined;
  }

  /** The button on a card. */
  readonly keepView = ({ id }: Organisation, name: unknown, tag: string): TemplateResult => {
    const terms = termsFor(shortlistTerms, tag);
    const isKept = this.has(id);
    return html`<button
      type="button"
      class=${isKept ? 'keep kept small' : 'keep small'}
      @click=${() => {
        this.toggle(id);
      }}
    >
      <span>${isKept ? terms.added : terms.add}<span class="hidden">: ${name}</span></span>
    </button>`;
  };

  /** Where the person turns from all organisations to those on a list, and back. */
  switchView(tag: string): unknown {
    const terms = termsFor(shortlistTerms, tag);
    if (this.sent.length)
      return html`<p class="lists" part="shortlist">
        ${terms.sent(formatNumber(this.sent.length, tag))}
        <button type="button" @click=${this.onAll}>${terms.all}</button>
      </p>`;
    return this.ids.length
      ? html`<label class="lists" part="shortlist"
          ><input type="checkbox" .checked=${this.only} @change=${this.onOnly} />
          ${terms.mine(formatNumber(this.ids.length, tag))}</label
        >`
      : nothing;
  }

  private get key(): string {
    const { id, localName, src } = this.host;
    return `civic-widgets:shortlist:${id || localName}:${src ?? ''}`;
  }

  private keep(ids: readonly string[]): void {
    this.ids = ids;
    if (ids.length === 0) this.only = false;
    try {
      if (ids.length) localStorage.setItem(this.key, JSON.stringify(ids));
      else localStorage.removeItem(this.key);
    } catch {
      // Where nothing may be stored, the list lasts as long as the page.
    }
    this.host.requestUpdate();
  }

  private readonly onOnly = (event: Event): void => {
    this.only = (event.target as HTMLInputElement).checked;
    this.host.requestUpdate();
  };

  private readonly onAll = (): void => {
    this.sent = [];
    this.controller.keep('');
    this.host.requestUpdate();
  };
}

function stored(key: string): readonly string[] {
  try {
    const ids = JSON.parse(localStorage.getItem(key) ?? '[]') as unknown;
    return Array.isArray(ids) ? ids.filter((id): id is string => typeof id === 'string').slice(0, most) : [];
  } catch {
    return [];
  }
}

function idsIn(text: string): readonly string[] {
  return text
    .split(' ')
    .filter(Boolean)
    .slice(0, most)
    .flatMap((part) => {
      try {
        return decodeURIComponent(part);
      } catch {
        return [];
      }
    });
}

export const shortlistStyles = css`
  .keep {
    align-self: start;
    min-block-size: 2rem;
    padding-block: 0.125rem;
  }
  .keep::before {
    content: '☆';
    content: '☆' / '';
  }
  .kept {
    border-color: var(--_accent);
  }
  .kept::before {
    content: '★';
    content: '★' / '';
    color: var(--_accent);
  }
  .lists {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem;
    min-block-size: 2.25rem;
    margin-block-end: calc(var(--_gap) / 2);
  }
  @media (pointer: coarse) {
    .keep {
      min-block-size: 2.75rem;
    }
  }
`;
