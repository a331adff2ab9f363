/** SVG paths of the shapes of kinds, in a viewBox of 16 × 16; for icons and graph nodes. */
const paths = {
  circle: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2Z',
  square: 'M3.4 2.6h9.2a.8.8 0 0 1 .8.8v9.2a.8.8 0 0 1-.8.8H3.4a.8.8 0 0 1-.8-.8V3.4a.8.8 0 0 1 .8-.8Z',
  triangle: 'M8.7 2.5 14.4 12.4a.8.8 0 0 1-.7 1.2H2.3a.8.8 0 0 1-.7-1.2L7.3 2.5a.8.8 0 0 1 1.4 0Z',
  diamond:
    'M8.6 1.6 14.4 7.4a.8.8 0 0 1 0 1.2L8.6 14.4a.8.8 0 0 1-1.2 0L1.6 8.6a.8.8 0 0 1 0-1.2L7.4 1.6a.8.8 0 0 1 1.2 0Z',
  star: 'm8 1.4 1.9 4.2 4.6.5-3.4 3.1.9 4.5L8 11.4l-4 2.3.9-4.5L1.5 6.1l4.6-.5Z',
  page: 'M4 1.5h5.2L13 5.3v8.4a.8.8 0 0 1-.8.8H4a.8.8 0 0 1-.8-.8V2.3A.8.8 0 0 1 4 1.5Z',
  pin: 'M8 1.2a4.9 4.9 0 0 0-4.9 4.9c0 3.5 4.3 8.2 4.9 8.7.6-.5 4.9-5.2 4.9-8.7A4.9 4.9 0 0 0 8 1.2Zm0 3.1a1.8 1.8 0 1 1 0 3.6 1.8 1.8 0 0 1 0-3.6Z',
} as const;

export type Shape = keyof typeof paths;

export const shapes = Object.keys(paths) as Shape[];

/** Unknown shapes become circles. */
export const toShape = (name = ''): Shape => (name in paths ? (name as Shape) : 'circle');

export const getShapePath = (name?: string) => paths[toShape(name)];
