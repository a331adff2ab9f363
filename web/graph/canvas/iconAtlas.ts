import { shapePath, shapes } from '#web/domain/vocabulary/shapes.ts';

/** A tile is a field of 16 × 16, like the marks in lists. */
const tile = 128;
export const tiles = 8;

/**
 * The shapes side by side, for the node program: red is the shape itself, green the shape with a rim
 * around it. A shape that lists know is therefore drawn here too.
 */
export function paintAtlas(): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = tile * tiles;
  canvas.height = tile;
  const paint = canvas.getContext('2d')!;
  paint.fillStyle = '#000';
  paint.fillRect(0, 0, canvas.width, canvas.height);
  paint.globalCompositeOperation = 'lighter';
  for (const [n, shape] of shapes.entries()) {
    const path = new Path2D(shapePath(shape));
    paint.setTransform(tile / 16, 0, 0, tile / 16, n * tile, 0);
    paint.beginPath();
    paint.rect(0, 0, 16, 16);
    paint.save();
    paint.clip();
    paint.fillStyle = paint.strokeStyle = '#0f0';
    paint.lineWidth = 2.6;
    paint.lineJoin = 'round';
    paint.fill(path);
    paint.stroke(path);
    paint.fillStyle = '#f00';
    paint.fill(path, 'evenodd');
    paint.restore();
  }
  return canvas;
}
