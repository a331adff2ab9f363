import { sans } from '#web/app/theme/fonts.ts';
import { type Label, type Rectangle, lineHeight } from './placeLabels.ts';
import type { Palette } from '#web/graph/style/palette.ts';

export const fontSize = 12;
const font = (weight: number, size = fontSize) => `${weight} ${size}px ${sans}`;

/** Measures widths in pixels; cached, as labels are measured in every frame. */
export function createTextMeasure() {
  const context = document.createElement('canvas').getContext('2d')!;
  const widths = new Map<string, number>();
  return (line: string): number => {
    if (!widths.has(line)) {
      context.font = font(500);
      widths.set(line, context.measureText(line).width);
    }
    return widths.get(line)!;
  };
}

export const getAnchorX = ({ left, right, align }: Pick<Label, 'left' | 'right' | 'align'>) =>
  align === 'left' ? left + 1 : align === 'right' ? right - 1 : (left + right) / 2;

/** Values of SVG's `text-anchor`. */
export const svgAnchors = { left: 'start', center: 'middle', right: 'end' } as const;

export const baseline = 10.5;

interface Style {
  colour: string;
  halo: string;
  weight?: number;
  size?: number;
}

/** Paints text with a halo, so that edges can pass behind. */
export function paintText(
  context: CanvasRenderingContext2D,
  label: Pick<Label, 'lines' | 'left' | 'right' | 'top' | 'align'>,
  { colour, halo, weight = 500, size }: Style,
) {
  context.font = font(weight, size);
  context.textAlign = label.align;
  context.lineJoin = 'round';
  context.lineWidth = 3.5;
  context.strokeStyle = halo;
  context.fillStyle = colour;
  const x = getAnchorX(label);
  for (const paint of ['strokeText', 'fillText'] as const)
    for (const [n, line] of label.lines.entries()) context[paint](line, x, label.top + n * lineHeight + baseline);
}

/** Paints a label on an opaque card: of hovered and selected nodes. */
export function paintCard(
  context: CanvasRenderingContext2D,
  label: Label,
  { paper, line, ink }: Palette,
  style: Partial<Style> = {},
) {
  const { left, top, right, bottom }: Rectangle = label;
  context.beginPath();
  context.roundRect(left - 6, top - 4, right - left + 12, bottom - top + 8, 5);
  context.fillStyle = paper;
  context.fill();
  context.strokeStyle = line;
  context.lineWidth = 1;
  context.stroke();
  paintText(context, label, { colour: ink, halo: paper, ...style });
}
