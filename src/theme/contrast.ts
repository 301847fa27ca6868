/** Red, green, blue and alpha, 0 to 1, in sRGB. */
export type Colour = readonly [number, number, number, number];

/** What is seen of `colour` on an opaque `below`. */
export const laidOver = ([r, g, b, alpha]: Colour, below: Colour): Colour => {
  const mix = (own: number, under: number) => own * alpha + under * (1 - alpha);
  return [mix(r, below[0]), mix(g, below[1]), mix(b, below[2]), 1];
};

const linear = (channel: number): number =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;

const luminance = ([r, g, b]: Colour): number => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);

/** The contrast ratio of WCAG 2 between two opaque colours: 1 to 21. */
export const contrast = (one: Colour, other: Colour): number => {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
};
