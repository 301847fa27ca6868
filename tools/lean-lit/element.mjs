// Takes the place of Lit's own elements in the builds: what ours use of them, which do the same with the published ones.
// Properties are Boolean, text, or have a converter; none is reflected and none has an accessor of its own (the plugin
// looks). No directive of ours wants to know whether it is connected.
import { adoptStyles, getCompatibleStyle } from '@lit/reactive-element/css-tag.js';
import { noChange, render } from 'lit-html';

export * from '@lit/reactive-element/css-tag.js';
export * from 'lit-html';

const text = {};
const boolean = (value) => value !== null;

export class LitElement extends HTMLElement {
  static elementProperties = new Map();
  static shadowRootOptions = { mode: 'open' };

  static createProperty(name, options = {}) {
    const key = Symbol();
    if (!Object.hasOwn(this, 'elementProperties')) this.elementProperties = new Map(this.elementProperties);
    this.elementProperties.set(name, options);
    Object.defineProperty(this.prototype, name, {
      get() {
        return this[key];
      },
      set(value) {
        const old = this[key];
        this[key] = value;
        this.requestUpdate(name, old);
      },
      configurable: true,
      enumerable: true,
    });
  }

  static get observedAttributes() {
    this._$named = new Map();
    for (const [name, { attribute = name.toLowerCase() }] of this.elementProperties)
      if (attribute) this._$named.set(attribute, name);
    this.elementStyles = [...new Set([this.styles ?? []].flat(Infinity).reverse())]
      .reverse()
      .map(getCompatibleStyle);
    return [...this._$named.keys()];
  }

  renderOptions = { host: this };
  isUpdatePending = false;
  hasUpdated = false;
  #controllers = new Set();
  #changed = new Map();
  #early;
  #enable;
  #updating = new Promise((resolve) => (this.#enable = resolve));

  constructor() {
    super();
    // What the page has set before the element was one.
    for (const name of this.constructor.elementProperties.keys()) {
      if (!Object.hasOwn(this, name)) continue;
      (this.#early ??= new Map()).set(name, this[name]);
      delete this[name];
    }
    this.requestUpdate();
  }

  addController(controller) {
    this.#controllers.add(controller);
    if (this.renderRoot && this.isConnected) controller.hostConnected?.();
  }

  removeController(controller) {
    this.#controllers.delete(controller);
  }

  #tell(what) {
    for (const controller of this.#controllers) controller[what]?.();
  }

  createRenderRoot() {
    const { shadowRootOptions, elementStyles } = this.constructor;
    const root = this.shadowRoot ?? this.attachShadow(shadowRootOptions);
    adoptStyles(root, elementStyles);
    return root;
  }

  connectedCallback() {
    this.renderRoot ??= this.createRenderRoot();
    this.#enable();
    this.#tell('hostConnected');
  }

  disconnectedCallback() {
    this.#tell('hostDisconnected');
  }

  attributeChangedCallback(attribute, _, value) {
    const { _$named, elementProperties } = this.constructor;
    const name = _$named.get(attribute);
    const { type, converter = text } = elementProperties.get(name);
    const { fromAttribute = type === Boolean ? boolean : undefined } = converter;
    this[name] = fromAttribute ? fromAttribute(value, type) : value;
  }

  requestUpdate(name, old) {
    if (name !== undefined) {
      if (Object.is(this[name], old)) return;
      if (!this.#changed.has(name)) this.#changed.set(name, this.hasUpdated ? old : undefined);
    }
    if (!this.isUpdatePending) this.#updating = this.#nextUpdate();
  }

  async #nextUpdate() {
    this.isUpdatePending = true;
    try {
      await this.#updating;
    } catch (error) {
      // Who waits for this update is not told of the last one; the page is.
      Promise.reject(error);
    }
    this.performUpdate();
    return !this.isUpdatePending;
  }

  performUpdate() {
    if (!this.isUpdatePending) return;
    if (!this.hasUpdated) {
      this.renderRoot ??= this.createRenderRoot();
      for (const [name, value] of this.#early ?? []) this[name] = value;
      this.#early = undefined;
    }
    const changed = this.#changed;
    let isDrawn = false;
    try {
      if (this.shouldUpdate(changed)) {
        this.willUpdate(changed);
        this.#tell('hostUpdate');
        this.update(changed);
        isDrawn = true;
      }
    } finally {
      if (!isDrawn) this.#settle();
    }
    if (!isDrawn) return;
    this.#tell('hostUpdated');
    const isFirst = !this.hasUpdated;
    this.hasUpdated = true;
    if (isFirst) this.firstUpdated(changed);
    this.updated(changed);
  }

  #settle() {
    this.#changed = new Map();
    this.isUpdatePending = false;
  }

  get updateComplete() {
    return this.getUpdateComplete();
  }

  getUpdateComplete() {
    return this.#updating;
  }

  shouldUpdate() {
    return true;
  }

  willUpdate() {}
  firstUpdated() {}
  updated() {}

  update() {
    const drawn = this.render();
    this.renderOptions.isConnected = this.isConnected;
    this.#settle();
    render(drawn, this.renderRoot, this.renderOptions);
  }

  render() {
    return noChange;
  }
}
