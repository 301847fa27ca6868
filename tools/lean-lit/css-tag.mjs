// Takes the place of Lit's own module in the builds: without what old browsers need to adopt a style sheet, which none
// of those do that know the colours and units of our sheets; and for sheets without gaps, which all of ours are.

export class CSSResult {
  constructor(cssText) {
    this.cssText = cssText;
  }

  get styleSheet() {
    if (!this.made) (this.made = new CSSStyleSheet()).replaceSync(this.cssText);
    return this.made;
  }
}

export const css = ([cssText]) => new CSSResult(cssText);

export const adoptStyles = (root, styles) => {
  root.adoptedStyleSheets = styles.map(({ styleSheet }) => styleSheet);
};

export const getCompatibleStyle = (style) => style;
export const supportsAdoptingStyleSheets = true;
export const unsafeCSS = (cssText) => new CSSResult(cssText);
