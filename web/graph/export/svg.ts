import { sans } from '#web/app/theme/fonts.ts';
import { getShapePath } from '#web/domain/vocabulary/shapes.ts';
import { getAnchorX, svgAnchors, baseline, fontSize } from '#web/graph/labels/paintLabels.ts';
import { lineHeight } from '#web/graph/labels/placeLabels.ts';
import { dashes } from '#web/graph/style/style.ts';
import type { ExportScene } from './exportScene.ts';

const escape = (text: string) =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]!);
const round = (value: number) => Math.round(value * 10) / 10;

const renderMark = (shape: string, [x, y]: readonly [number, number], radius: number, style: string) => {
  const scale = radius / 6;
  const move = `translate(${round(x - 8 * scale)} ${round(y - 8 * scale)}) scale(${Math.round(scale * 1000) / 1000})`;
  return `<path d="${getShapePath(shape)}" transform="${move}" fill-rule="evenodd" ${style}/>`;
};

const dashArray = ` stroke-dasharray="${dashes.join(' ')}"`;

/** Labels are text elements: they can be searched, edited and read aloud. */
export function toSvg(scene: ExportScene): string {
  const { width, height, paper, ink, soft, title, source, edges, nodes, labels, legend } = scene;
  const renderText = (x: number, y: number, content: string, rest = '') =>
    `<text x="${round(x)}" y="${round(y)}" ${rest}>${escape(content)}</text>`;
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${escape(sans.replaceAll("'", ''))}" font-size="${fontSize}" font-weight="500" role="img">`,
    `<title>${escape(title)}</title>`,
    `<desc>${escape(source)}</desc>`,
    `<rect width="100%" height="100%" fill="${paper}"/>`,
    renderText(24, 34, title, `font-size="17" font-weight="600" fill="${ink}"`),
    '<g fill="none">',
    ...edges.map(
      ({ from, to, width, colour, dashed }) =>
        `<line x1="${round(from[0])}" y1="${round(from[1])}" x2="${round(to[0])}" y2="${round(to[1])}" stroke="${colour}" stroke-width="${round(width)}"${dashed ? dashArray : ''}/>`,
    ),
    '</g><g>',
    ...nodes.map(({ at, radius, colour, ring, shape }) =>
      renderMark(shape, at, radius, `fill="${colour}" stroke="${ring}" stroke-width="2.4" paint-order="stroke"`),
    ),
    `</g><g stroke="${paper}" stroke-width="3.5" stroke-linejoin="round" paint-order="stroke">`,
    ...labels.map((label) => {
      const x = round(getAnchorX(label));
      const spans = label.lines.map(
        (line, n) => `<tspan x="${x}" y="${round(label.top + baseline + n * lineHeight)}">${escape(line)}</tspan>`,
      );
      return `<text text-anchor="${svgAnchors[label.align]}" fill="${label.colour}" font-weight="${label.weight}">${spans.join('')}</text>`;
    }),
    '</g><g>',
    ...legend.flatMap(({ at, colour, shape, text }) => [
      shape
        ? renderMark(shape, at, 5.5, `fill="${colour}"`)
        : `<line x1="${round(at[0] - 12)}" y1="${round(at[1])}" x2="${round(at[0] + 7)}" y2="${round(at[1])}" stroke="${colour}" stroke-width="1.6"${dashArray}/>`,
      renderText(at[0] + 12, at[1] + 4, text, `fill="${soft}"`),
    ]),
    '</g>',
    renderText(24, height - 14, source, `fill="${soft}" font-size="10.5"`),
    '</svg>',
  ];
  return parts.join('\n');
}
