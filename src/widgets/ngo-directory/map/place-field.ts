import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { termsFor } from '../../../language/languages.js';
import { mapTerms } from './map.terms.js';
import { PlaceTable, type NamedPlace } from './place-table.js';

type Standing = { readonly words: 'from' | 'unknown'; readonly name: string } | 'lost' | undefined;

/** A field for a postcode or a place, which is looked up in a list of the host page's. */
export class PlaceField {
  private table: Promise<PlaceTable> | undefined;
  private address = '';
  private standing: Standing;

  /** @param go Tells distances from a place; from none, as the host page says. */
  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement & { readonly postcodes: string },
    private readonly go: (place: NamedPlace | undefined) => void,
  ) {}

  /** Forgets what was typed: distances are told from elsewhere. */
  clear(): void {
    this.standing = undefined;
    this.host.shadowRoot?.querySelector<HTMLFormElement>('.place')?.reset();
  }

  view(tag: string): TemplateResult {
    const terms = termsFor(mapTerms, tag);
    const { standing } = this;
    const note =
      standing === undefined ? '' : standing === 'lost' ? terms.lost : terms[standing.words](standing.name);
    return html`<form class="place" @submit=${this.onSubmit}>
      <label for="place">${terms.place}</label>
      <input id="place" name="place" autocomplete="postal-code" maxlength="60" />
      <button>${terms.find}</button>
      <span class="small muted" role="status">${note}</span>
    </form>`;
  }

  private readonly onSubmit = (event: Event): void => {
    event.preventDefault();
    const typed = (event.currentTarget as HTMLFormElement).querySelector('input')!.value.trim();
    if (typed) void this.look(typed);
    else {
      this.standing = undefined;
      this.go(undefined);
    }
  };

  private async look(typed: string): Promise<void> {
    const { host } = this;
    if (this.address !== host.postcodes) this.table = undefined;
    this.address = host.postcodes;
    try {
      const place = (await (this.table ??= PlaceTable.at(this.address, new AbortController().signal))).find(
        typed,
      );
      this.standing = { words: place ? 'from' : 'unknown', name: place?.name ?? typed };
      if (place) this.go(place);
    } catch {
      this.table = undefined;
      this.standing = 'lost';
    }
    host.requestUpdate();
  }
}
