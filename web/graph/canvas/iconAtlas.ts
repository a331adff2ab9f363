import { getShapePath, shapes } from '#web/domain/vocabulary/shapes.ts';

/** Pixels of a tile, which shows the 16 × 16 viewBox of a shape. */
const tileSize = 128;
export const tileCount = 8;

/** The texture of the node program: all shapes side by side, red the shape, green the shape with its rim. */
export function createIconAtlas(): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = tileSize * tileCount;
  canvas.height = tileSize;
  const context = canvas.getContext('2d')!;
  context.fillStyle = '#000';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.globalCompositeOperation = 'lighter';
  for (const [index, shape] of shapes.entries()) {
    const path = new Path2D(getShapePath(shape));
    context.setTransform(tileSize / 16, 0, 0, tileSize / 16, index * tileSize, 0);
    context.beginPath();
    context.rect(0, 0, 16, 16);
    context.save();
    context.clip();
    context.fillStyle = context.strokeStyle = '#0f0';
    context.lineWidth = 2.6;
    context.lineJoin = 'round';
    context.fill(path);
    context.stroke(path);
    context.fillStyle = '#f00';
    context.fill(path, 'evenodd');
    context.restore();
  }
  return canvas;
}
