import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { termsFor } from '../../../language/languages.js';
import { mapTerms } from './map.terms.js';
import { PlaceTable, type NamedPlace } from './place-table.js';

/** Why there is nothing of what was typed. */
type Standing = { readonly unknown: string } | 'lost' | undefined;

/** A field for a postcode or a place, which is looked up in a list of the host page's. */
export class PlaceField {
  private table: Promise<PlaceTable> | undefined;
  private address = '';
  private standing: Standing;
  /** What distances are told from: it holds while something else cannot be found. */
  private held: NamedPlace | undefined;
  /** Ends when the person wants something else: a late answer moves nothing. */
  private run = new AbortController();

  /** @param go Tells distances from a place; from none, as the host page says. */
  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement & { readonly postcodes: string },
    private readonly go: (place: NamedPlace | undefined) => void,
  ) {}

  /** Forgets what was typed: distances are told from elsewhere. */
  clear(): void {
    this.forget();
    this.host.shadowRoot?.querySelector<HTMLFormElement>('.place')?.reset();
  }

  view(tag: string): TemplateResult {
    const terms = termsFor(mapTerms, tag);
    const { standing, held } = this;
    const notes = [
      standing && (standing === 'lost' ? terms.lost : terms.unknown(standing.unknown)),
      held && terms.from(held.name),
    ];
    return html`<form class="place" @submit=${this.onSubmit}>
      <label for="place">${terms.place}</label>
      <input
        id="place"
        name="place"
        autocomplete="postal-code"
        maxlength="60"
        aria-describedby="place-note"
      />
      <button>${terms.find}</button>
      <span id="place-note" class="small muted" role="status">${notes.filter(Boolean).join(' ')}</span>
    </form>`;
  }

  private readonly onSubmit = (event: Event): void => {
    event.preventDefault();
    const typed = (event.currentTarget as HTMLFormElement).querySelector('input')!.value.trim();
    if (typed) void this.look(typed);
    else {
      this.forget();
      this.go(undefined);
    }
  };

  private forget(): void {
    this.run.abort();
    this.standing = this.held = undefined;
  }

  private async look(typed: string): Promise<void> {
    const { host } = this;
    this.run.abort();
    const { signal } = (this.run = new AbortController());
    if (this.address !== host.postcodes) this.table = undefined;
    this.address = host.postcodes;
    const table = (this.table ??= PlaceTable.at(this.address, new AbortController().signal));
    try {
      const place = (await table).find(typed);
      if (signal.aborted) return;
      this.standing = place ? undefined : { unknown: typed };
      if (place) this.go((this.held = place));
    } catch {
      if (this.table === table) this.table = undefined;
      if (signal.aborted) return;
      this.standing = 'lost';
    }
    host.requestUpdate();
  }
}
