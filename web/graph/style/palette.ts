import type { Looks } from './style.ts';

/** The colours of a drawing: those of the page it stands on, and those of the kinds of thing. */
export interface Palette {
  paper: string;
  ink: string;
  soft: string;
  faint: string;
  line: string;
  /** A line that stands for much is darker: from 0 to 1. */
  weighed(share: number): string;
  accent: string;
  /** The colour of a kind on this paper. */
  kind(kind: string): string;
  /** A colour that steps back. */
  faded(colour: string): string;
}

const context = () => {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  return canvas.getContext('2d', { willReadFrequently: true })!;
};

/** Any CSS colour as WebGL and every SVG reader know it: the browser paints it, and we look. */
function reader() {
  const paint = context();
  const known = new Map<string, string>();
  return (colour: string): string => {
    if (!known.has(colour)) {
      paint.fillStyle = '#888';
      paint.fillStyle = colour;
      paint.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0] = paint.getImageData(0, 0, 1, 1).data;
      known.set(colour, `#${[red, green, blue].map((one) => one.toString(16).padStart(2, '0')).join('')}`);
    }
    return known.get(colour)!;
  };
}

interface KindLook {
  kind: string;
  colour: string;
  shape: string;
}

/** `value` says what a style sheet calls so; `paint` makes a colour of what CSS would compute. */
function looksBy(
  value: (name: string) => string,
  paint: (colour: string) => string,
  kinds: readonly KindLook[],
): Looks {
  const colours = new Map(kinds.map(({ kind, colour }) => [kind, colour]));
  const named = (name: string) => paint(value(name));
  const mixed = (colour: string, rest: string) => paint(`color-mix(in oklab, ${colour} ${rest})`);
  const paper = named('--paper');
  const palette: Palette = {
    paper,
    line: mixed(named('--ink-faint'), `50%, ${paper}`),
    weighed: (share) => mixed(named('--ink-soft'), `${Math.round(24 + 56 * share)}%, ${paper}`),
    ink: named('--ink'),
    soft: named('--ink-soft'),
    faint: named('--ink-faint'),
    accent: named('--accent'),
    // Marks in lists mix their colours the same way.
    kind: (kind) => mixed(colours.get(kind) ?? named('--ink-faint'), value('--kind-mix')),
    faded: (colour) => mixed(colour, `22%, ${paper}`),
  };
  return { palette, shapes: new Map(kinds.map(({ kind, shape }) => [kind, shape])) };
}

/** How things look on whatever page they stand, for pictures that style sheets paint: they change with the page. */
export const pageLooks = (kinds: readonly KindLook[]): Looks =>
  looksBy(
    (name) => `var(${name})`,
    (colour) => colour,
    kinds,
  );

/** How things look as plain colours, for WebGL and for files, in light or dark as the page is now. */
export function looksOf(page: Element, kinds: readonly KindLook[]): Looks {
  const style = getComputedStyle(page);
  return looksBy((name) => style.getPropertyValue(name).trim(), reader(), kinds);
}
