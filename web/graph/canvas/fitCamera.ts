import type { Point, Positions } from '#web/graph/layout/layout.ts';
import { measureBounds } from '#web/graph/layout/measureBounds.ts';

export interface Size {
  width: number;
  height: number;
}

/** The visible part of the plane: its centre, and the pixels per unit. */
export interface View {
  middle: Point;
  scale: number;
}

/** Space for the labels of the outermost nodes, in pixels. */
const margin = { x: 84, top: 26, bottom: 48 };

/** Fits all nodes into a viewport, magnified at most 1.2 times. */
export function fitCamera(positions: Positions, viewport: Size): View {
  const points = Object.values(positions);
  if (points.length === 0) return { middle: { x: 0, y: 0 }, scale: 1 };
  const { left, right, top, bottom } = measureBounds(points);
  const scaleX = Math.max(80, viewport.width - 2 * Math.min(margin.x, viewport.width / 8)) / Math.max(1, right - left);
  const scaleY = Math.max(80, viewport.height - margin.top - margin.bottom) / Math.max(1, bottom - top);
  const scale = Math.min(1.2, scaleX, scaleY);
  return {
    middle: { x: (left + right) / 2, y: (top + bottom) / 2 + (margin.bottom - margin.top) / 2 / scale },
    scale,
  };
}

/** Swaps the axes for a narrow screen: layouts are wider than high. */
export const rotateToPortrait = (positions: Positions): Positions =>
  Object.fromEntries(Object.entries(positions).map(([id, { x, y }]) => [id, { x: y, y: x }]));

/** Height in pixels that a graph needs at a given width, between 150 and 400. */
export function computeHeight(positions: Positions, width: number): number {
  const [minHeight, maxHeight] = [150, 400];
  const { top, bottom } = measureBounds(Object.values(positions));
  const { scale } = fitCamera(positions, { width, height: maxHeight });
  const neededHeight = (bottom - top) * scale + margin.top + margin.bottom;
  return Math.round(Math.min(maxHeight, Math.max(minHeight, neededHeight)));
}

/** A view as sigma's bounding box; sigma's y axis points upwards. */
export const toBoundingBox = ({ middle, scale }: View, { width, height }: Size) => ({
  x: [middle.x - width / 2 / scale, middle.x + width / 2 / scale] as [number, number],
  y: [-middle.y - height / 2 / scale, -middle.y + height / 2 / scale] as [number, number],
});

export const interpolateView = (from: View, to: View, progress: number): View => ({
  middle: {
    x: from.middle.x + (to.middle.x - from.middle.x) * progress,
    y: from.middle.y + (to.middle.y - from.middle.y) * progress,
  },
  scale: from.scale + (to.scale - from.scale) * progress,
});
