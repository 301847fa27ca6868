import { expect } from '@open-wc/testing';
import { executeServerCommand, setViewport } from '@web/test-runner-commands';

/** A test each for a phone and a desk, light and dark: axe finds nothing on what `open` shows, in both directions, and nothing sticks out. */
export function isAccessibleEverywhere(
  open: (lang: string) => Promise<{ readonly element: HTMLElement }>,
): void {
  for (const scheme of ['light', 'dark'])
    for (const width of [320, 1280])
      it(`is accessible at ${width} px, ${scheme}, in both directions`, async () => {
        await executeServerCommand('emulate-features', {
          features: [{ name: 'prefers-color-scheme', value: scheme }],
        });
        await setViewport({ width, height: 800 });
        for (const [dir, lang] of [
          ['ltr', 'pl'],
          ['rtl', 'en'],
        ] as const) {
          const { element } = await open(lang);
          element.dir = dir;
          await expect(element).to.be.accessible();
          expect(element.scrollWidth).to.be.at.most(element.clientWidth);
        }
        await executeServerCommand('emulate-features', { features: [] });
        await setViewport({ width: 800, height: 600 });
      });
}
