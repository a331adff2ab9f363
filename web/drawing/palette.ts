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

/** The palette of whatever page it stands on, for pictures that style sheets can paint: they change with the page. */
export const pagePalette = (colours: ReadonlyMap<string, string>): Palette => ({
  paper: 'var(--paper)',
  line: 'color-mix(in oklab, var(--ink-faint) 50%, var(--paper))',
  weighed: (share) => `color-mix(in oklab, var(--ink-soft) ${Math.round(24 + 56 * share)}%, var(--paper))`,
  ink: 'var(--ink)',
  soft: 'var(--ink-soft)',
  faint: 'var(--ink-faint)',
  accent: 'var(--accent)',
  kind: (kind) => `color-mix(in oklab, ${colours.get(kind) ?? 'var(--ink-faint)'} var(--kind-mix))`,
  faded: (colour) => `color-mix(in oklab, ${colour} 22%, var(--paper))`,
});

/** The palette of the page as plain colours, for WebGL and for files, in light or dark as it is now. Marks in lists mix their colours the same way. */
export function paletteOf(page: Element, colours: ReadonlyMap<string, string>): Palette {
  const style = getComputedStyle(page);
  const read = reader();
  const named = (name: string) => read(style.getPropertyValue(`--${name}`).trim());
  const paper = named('paper');
  const dark = style.colorScheme === 'dark';
  return {
    paper,
    line: read(`color-mix(in oklab, ${named('ink-faint')} 50%, ${paper})`),
    weighed: (share) => read(`color-mix(in oklab, ${named('ink-soft')} ${Math.round(24 + 56 * share)}%, ${paper})`),
    ink: named('ink'),
    soft: named('ink-soft'),
    faint: named('ink-faint'),
    accent: named('accent'),
    kind: (kind) =>
      read(`color-mix(in oklab, ${colours.get(kind) ?? named('ink-faint')} ${dark ? '64%, #fff' : '90%, #000'})`),
    faded: (colour) => read(`color-mix(in oklab, ${colour} 22%, ${paper})`),
  };
}
