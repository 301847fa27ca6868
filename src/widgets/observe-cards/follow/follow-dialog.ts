import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { copyNote } from '../../../element/copy-note.js';
import { forget, remember, remembered } from '../../../element/on-device.js';
import { RecordDialog } from '../../../element/record-dialog.js';
import { Sharing } from '../../../element/sharing.js';
import { termsFor } from '../../../language/languages.js';
import type { Channel } from '../../../model/observe.js';
import { accountOf, type Account } from '../channels/networks.js';
import { newTabTerms } from '../new-tab.terms.js';
import { followStyles } from './follow.styles.js';
import { followTerms } from './follow.terms.js';
import { followAddress, serverOf } from './server.js';

/** The name that the person's own server is kept under, where they want it kept. */
const kept = 'server';

/** Asks a person which server of the fediverse their account is on, and opens the page there that follows an account. */
export class FollowDialog {
  private readonly dialog: RecordDialog;
  private readonly sharing: Sharing;
  private channel: Channel | undefined;
  private isWrong = false;

  constructor(private readonly host: LitElement) {
    this.sharing = new Sharing(host);
    this.dialog = new RecordDialog(host, [followStyles], () => {
      this.channel = undefined;
      host.requestUpdate();
    });
  }

  /** @param opener What the person pressed. */
  ask(channel: Channel, opener: EventTarget | null): void {
    this.dialog.openedBy(opener);
    this.channel = channel;
    this.isWrong = false;
    this.host.requestUpdate();
  }

  /** @param tag BCP 47 tag of the reader's language. @param level Level of the dialog's heading. */
  view(tag: string, level: number): unknown {
    const { channel } = this;
    const account = accountOf(channel?.handle);
    if (!channel || !account) return nothing;
    const terms = termsFor(followTerms, tag);
    const name = `@${account.user}@${account.host}`;
    return this.dialog.view({
      id: channel.id,
      title: terms.title(name),
      level,
      tag,
      content: html`<p>${terms.why}</p>
        ${this.form(account, tag)}
        <div class="ask">
          <p>${terms.or}</p>
          <p><bdi>${name}</bdi></p>
          <button type="button" class="button" @click=${() => void this.sharing.copy(name)}>
            ${terms.copy}
          </button>
          ${copyNote(name, { tag, sharing: this.sharing })}
        </div>`,
    });
  }

  private form(account: Account, tag: string): TemplateResult {
    const terms = termsFor(followTerms, tag);
    const { isWrong } = this;
    const before = remembered(kept);
    const server = typeof before === 'string' ? serverOf(before) : undefined;
    return html`<form
      class="ask"
      novalidate
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        this.go(event.currentTarget as HTMLFormElement, account);
      }}
    >
      <label for="server">${terms.server}</label>
      <input
        id="server"
        name="server"
        type="text"
        inputmode="url"
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
        dir="ltr"
        aria-describedby=${isWrong ? 'server-wrong server-example' : 'server-example'}
        aria-invalid=${isWrong ? 'true' : nothing}
        .defaultValue=${server ?? ''}
      />
      <p class="wrong small" id="server-wrong" role="alert">${isWrong ? terms.wrong : nothing}</p>
      <p class="small muted" id="server-example">${terms.example}</p>
      <label class="check"
        ><input type="checkbox" name="remember" ?checked=${server !== undefined} />${terms.remember}</label
      >
      <button type="submit" class="button primary">
        <span>${terms.go}<span class="hidden"> (${termsFor(newTabTerms, tag)})</span></span>
      </button>
    </form>`;
  }

  private go(form: HTMLFormElement, account: Account): void {
    const { server: field, remember: wanted } = form.elements as typeof form.elements & {
      readonly server: HTMLInputElement;
      readonly remember: HTMLInputElement;
    };
    const server = serverOf(field.value);
    this.isWrong = server === undefined;
    this.host.requestUpdate();
    if (server === undefined) {
      field.focus();
      return;
    }
    if (wanted.checked) remember(kept, server);
    else forget(kept);
    // A link, because it works where windows may not be opened; and nobody learns from which page.
    const link = document.createElement('a');
    link.href = followAddress(server, account);
    link.target = '_blank';
    link.rel = 'noopener noreferrer';
    link.click();
    form.closest('dialog')?.close();
  }
}
