import { getShapePath } from '#web/domain/vocabulary/shapes.ts';
import { paintText } from '#web/graph/labels/paintLabels.ts';
import { dashes } from '#web/graph/style/style.ts';
import type { ExportScene } from './exportScene.ts';

/** Browsers refuse larger canvases, some without an error. */
const maxCanvasSize = 8000;

function paintMark(
  context: CanvasRenderingContext2D,
  {
    at: [x, y],
    radius,
    colour,
    ring,
    shape,
  }: { at: [number, number]; radius: number; colour: string; ring?: string; shape: string },
) {
  const scale = radius / 6;
  const path = new Path2D(getShapePath(shape));
  context.save();
  context.translate(x - 8 * scale, y - 8 * scale);
  context.scale(scale, scale);
  if (ring) {
    context.strokeStyle = ring;
    context.lineWidth = 2.4;
    context.stroke(path);
  }
  context.fillStyle = colour;
  context.fill(path, 'evenodd');
  context.restore();
}

/** The mark of the dashed edges in the legend. */
function paintDashes(context: CanvasRenderingContext2D, [x, y]: [number, number], colour: string) {
  context.save();
  context.beginPath();
  context.setLineDash(dashes);
  context.moveTo(x - 12, y);
  context.lineTo(x + 7, y);
  context.strokeStyle = colour;
  context.lineWidth = 1.6;
  context.stroke();
  context.restore();
}

/** Renders at twice the size, for print. */
export async function toPng(scene: ExportScene): Promise<Blob> {
  const { width, height, paper, ink, soft, title, source, edges, nodes, labels, legend } = scene;
  const scale = Math.min(2, maxCanvasSize / Math.max(width, height));
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width: Math.ceil(width * scale), height: Math.ceil(height * scale) });
  const context = canvas.getContext('2d')!;
  await document.fonts.ready;
  context.scale(scale, scale);
  context.fillStyle = paper;
  context.fillRect(0, 0, width, height);
  for (const { from, to, width, colour, dashed } of edges) {
    context.beginPath();
    context.setLineDash(dashed ? dashes : []);
    context.moveTo(...from);
    context.lineTo(...to);
    context.strokeStyle = colour;
    context.lineWidth = width;
    context.stroke();
  }
  context.setLineDash([]);
  for (const node of nodes) paintMark(context, node);
  for (const { colour, weight, ...label } of labels) paintText(context, label, { colour, halo: paper, weight });
  const write = (text: string, left: number, bottom: number, colour: string, size: number, weight = 500) =>
    paintText(
      context,
      { lines: [text], left: left - 1, right: width, top: bottom - 10.5, align: 'left' },
      { colour, halo: paper, size, weight },
    );
  write(title, 24, 34, ink, 17, 600);
  for (const { at, text, ...entry } of legend) {
    if (entry.shape) paintMark(context, { at, ...entry, radius: 5.5 });
    else paintDashes(context, at, entry.colour);
    write(text, at[0] + 12, at[1] + 4, soft, 12);
  }
  write(source, 24, height - 14, soft, 10.5);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The browser could not encode the image.')))),
  );
}
