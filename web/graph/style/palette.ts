import type { Appearance } from './style.ts';

/** Colours of the page and of the kinds. */
export interface Palette {
  paper: string;
  ink: string;
  soft: string;
  faint: string;
  line: string;
  /** The colour of a weighted edge; `share` from 0 to 1, darker for more. */
  weightColour(share: number): string;
  accent: string;
  kind(kind: string): string;
  /** The dimmed colour. */
  fade(colour: string): string;
}

const createPixelContext = () => {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  return canvas.getContext('2d', { willReadFrequently: true })!;
};

/** Converts any CSS colour to #rrggbb, by painting it: for WebGL and SVG files. */
function createColourReader() {
  const paint = createPixelContext();
  const hexColours = new Map<string, string>();
  return (colour: string): string => {
    if (!hexColours.has(colour)) {
      paint.fillStyle = '#888';
      paint.fillStyle = colour;
      paint.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0] = paint.getImageData(0, 0, 1, 1).data;
      hexColours.set(colour, `#${[red, green, blue].map((channel) => channel.toString(16).padStart(2, '0')).join('')}`);
    }
    return hexColours.get(colour)!;
  };
}

interface KindStyle {
  kind: string;
  colour: string;
  shape: string;
}

function createAppearance(
  getVariable: (name: string) => string,
  resolve: (colour: string) => string,
  kinds: readonly KindStyle[],
): Appearance {
  const colours = new Map(kinds.map(({ kind, colour }) => [kind, colour]));
  const getColour = (name: string) => resolve(getVariable(name));
  const mix = (colour: string, rest: string) => resolve(`color-mix(in oklab, ${colour} ${rest})`);
  // Read once: the functions below are called for every node and edge of a frame.
  const [paper, soft, faint] = [getColour('--paper'), getColour('--ink-soft'), getColour('--ink-faint')];
  const kindMix = getVariable('--kind-mix');
  const palette: Palette = {
    paper,
    line: mix(faint, `50%, ${paper}`),
    weightColour: (share) => mix(soft, `${Math.round(24 + 56 * share)}%, ${paper}`),
    ink: getColour('--ink'),
    soft,
    faint,
    accent: getColour('--accent'),
    // The same mix as in KindMark.module.css.
    kind: (kind) => mix(colours.get(kind) ?? faint, kindMix),
    fade: (colour) => mix(colour, `22%, ${paper}`),
  };
  return { palette, shapes: new Map(kinds.map(({ kind, shape }) => [kind, shape])) };
}

/** Appearance in CSS variables, for inline SVG: follows the colour scheme. */
export const createCssAppearance = (kinds: readonly KindStyle[]): Appearance =>
  createAppearance(
    (name) => `var(${name})`,
    (colour) => colour,
    kinds,
  );

/** Appearance in #rrggbb, for WebGL and files, in the present colour scheme. */
export function readAppearance(page: Element, kinds: readonly KindStyle[]): Appearance {
  const style = getComputedStyle(page);
  return createAppearance((name) => style.getPropertyValue(name).trim(), createColourReader(), kinds);
}
