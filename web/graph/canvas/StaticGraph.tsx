import { useElementSize } from '@mantine/hooks';
import { type ReactNode, useMemo } from 'react';
import { getShapePath } from '#web/domain/vocabulary/shapes.ts';
import { dashes } from '#web/graph/style/style.ts';
import { buildScene } from './scene.ts';
import styles from './StaticGraph.module.css';
import { fitCamera, computeHeight, rotateToPortrait } from './fitCamera.ts';
import type { Positions } from '#web/graph/layout/layout.ts';
import type { DrawnGraph } from '#web/graph/drawnGraph.ts';
import { createCssAppearance } from '#web/graph/style/palette.ts';
import { getAnchorX, svgAnchors, baseline, createTextMeasure } from '#web/graph/labels/paintLabels.ts';
import { lineHeight } from '#web/graph/labels/placeLabels.ts';

interface Props {
  graph: DrawnGraph;
  positions: Positions;
  kinds: readonly { kind: string; colour: string; shape: string }[];
  /** Id of the central node. */
  root: string;
  /** Text alternative. */
  label: string;
  /** Wraps a node in a link. */
  renderLink: (id: string, content: ReactNode) => ReactNode;
}

/** A small graph as SVG, as wide as its container; nodes are links. */
export function StaticGraph({ graph, positions, kinds, root, label, renderLink }: Props) {
  const { ref, width } = useElementSize();
  const measureText = useMemo(createTextMeasure, []);
  const narrow = width < 480;
  const shownPositions = useMemo(() => (narrow ? rotateToPortrait(positions) : positions), [narrow, positions]);
  const height = computeHeight(shownPositions, width);

  const { edges, nodes, labels } = useMemo(() => {
    const { middle, scale } = fitCamera(shownPositions, { width, height });
    const at = new Map(
      graph.mapNodes((id) => {
        const { x, y } = shownPositions[id]!;
        return [id, { x: (x - middle.x) * scale + width / 2, y: (y - middle.y) * scale + height / 2 }];
      }),
    );
    return buildScene({
      graph,
      positions: at,
      viewport: { width, height },
      appearance: createCssAppearance(kinds),
      highlight: { hovered: null, selected: null, path: new Set(), roots: new Set([root]) },
      measureText,
    });
  }, [graph, shownPositions, kinds, root, width, height, measureText]);

  return (
    <div ref={ref} className={styles.figure} style={{ height }}>
      {width > 0 && (
        <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="group" aria-label={label}>
          {edges.map(({ from, to, width: thick, colour, dashed }) => (
            <line
              key={`${from.join()} ${to.join()}`}
              x1={from[0]}
              y1={from[1]}
              x2={to[0]}
              y2={to[1]}
              strokeWidth={thick}
              strokeDasharray={dashed ? dashes.join(' ') : undefined}
              style={{ stroke: colour }}
            />
          ))}
          {nodes.map(({ id, at: [x, y], radius, colour, shape }) => {
            const nodeLabel = labels.find((candidate) => candidate.id === id);
            const { name } = graph.getNodeAttributes(id);
            const content = (
              <>
                <title>{name}</title>
                <path
                  className={styles.mark}
                  d={getShapePath(shape)}
                  transform={`translate(${x} ${y}) scale(${radius / 6}) translate(-8 -8)`}
                  fillRule="evenodd"
                  style={{ fill: colour }}
                />
                {nodeLabel && (
                  <text className={styles.name} textAnchor={svgAnchors[nodeLabel.align]} fontWeight={nodeLabel.weight}>
                    {nodeLabel.lines.map((line, n) => (
                      <tspan key={n} x={getAnchorX(nodeLabel)} y={nodeLabel.top + baseline + n * lineHeight}>
                        {line}
                      </tspan>
                    ))}
                  </text>
                )}
              </>
            );
            return id === root ? <g key={id}>{content}</g> : renderLink(id, content);
          })}
        </svg>
      )}
    </div>
  );
}
