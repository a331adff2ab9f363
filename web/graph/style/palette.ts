import type { Appearance } from './style.ts';

/** The colours of a drawing: those of the page it stands on, and those of the kinds of thing. */
export interface Palette {
  paper: string;
  ink: string;
  soft: string;
  faint: string;
  line: string;
  /** A line that stands for much is darker: from 0 to 1. */
  weightColour(share: number): string;
  accent: string;
  /** The colour of a kind on this paper. */
  kind(kind: string): string;
  /** A colour that steps back. */
  fade(colour: string): string;
}

const createPixelContext = () => {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  return canvas.getContext('2d', { willReadFrequently: true })!;
};

/** Any CSS colour as WebGL and every SVG reader know it: the browser paints it, and we look. */
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

/** `value` says what a style sheet calls so; `paint` makes a colour of what CSS would compute. */
function createAppearance(
  getVariable: (name: string) => string,
  resolve: (colour: string) => string,
  kinds: readonly KindStyle[],
): Appearance {
  const colours = new Map(kinds.map(({ kind, colour }) => [kind, colour]));
  const getColour = (name: string) => resolve(getVariable(name));
  const mix = (colour: string, rest: string) => resolve(`color-mix(in oklab, ${colour} ${rest})`);
  const paper = getColour('--paper');
  const palette: Palette = {
    paper,
    line: mix(getColour('--ink-faint'), `50%, ${paper}`),
    weightColour: (share) => mix(getColour('--ink-soft'), `${Math.round(24 + 56 * share)}%, ${paper}`),
    ink: getColour('--ink'),
    soft: getColour('--ink-soft'),
    faint: getColour('--ink-faint'),
    accent: getColour('--accent'),
    // Marks in lists mix their colours the same way.
    kind: (kind) => mix(colours.get(kind) ?? getColour('--ink-faint'), getVariable('--kind-mix')),
    fade: (colour) => mix(colour, `22%, ${paper}`),
  };
  return { palette, shapes: new Map(kinds.map(({ kind, shape }) => [kind, shape])) };
}

/** How things look on whatever page they stand, for pictures that style sheets paint: they change with the page. */
export const createCssAppearance = (kinds: readonly KindStyle[]): Appearance =>
  createAppearance(
    (name) => `var(${name})`,
    (colour) => colour,
    kinds,
  );

/** How things look as plain colours, for WebGL and for files, in light or dark as the page is now. */
export function readAppearance(page: Element, kinds: readonly KindStyle[]): Appearance {
  const style = getComputedStyle(page);
  return createAppearance((name) => style.getPropertyValue(name).trim(), createColourReader(), kinds);
}
