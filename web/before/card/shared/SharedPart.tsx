import { useTranslation } from 'react-i18next';
import { getShapePath } from '#web/domain/vocabulary/shapes.ts';
import { useVocabulary } from '#web/domain/vocabulary/VocabularyProvider.tsx';
import { uniqueById } from '#web/ui/uniqueById.ts';
import type { ThingLinkFragment, OverlapReasonFragment } from '#web/api/operations.ts';
import { layOutSharedThings, width } from './layOutSharedThings.ts';
import styles from './SharedPart.module.css';

/** Things that are drawn, so that the drawing is no higher than its card. */
const maxShared = 3;

interface Props {
  initiative: ThingLinkFragment;
  reasons: readonly OverlapReasonFragment[];
}

/** A small drawing of what the proposal and the initiative share. Its last mark is the initiative of the card. */
export function SharedPart({ initiative, reasons }: Props) {
  const { t } = useTranslation('before');
  const vocabulary = useVocabulary();
  const shared = uniqueById(reasons.filter(({ contribution }) => contribution > 0).flatMap(({ things }) => things))
    .filter(({ id }) => id !== initiative.id)
    .slice(0, maxShared);
  const proposal = t('card.proposal');
  const { rows, height, lines } = layOutSharedThings([proposal, ...shared.map(({ name }) => name), '']);
  const marks = [undefined, ...shared.map(({ kind }) => kind), initiative.kind];
  const label =
    shared.length > 0
      ? t('card.drawing', { things: shared.map(({ name }) => name).join(', ') })
      : t('card.drawingSubject');
  return (
    <svg
      className={styles.drawing}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={label}
    >
      <g className={styles.lines} data-subject={shared.length === 0 || undefined}>
        {lines.map((d) => (
          <path key={d} d={d} />
        ))}
      </g>
      {rows.map(({ x, y, text }, index) => {
        const kind = marks[index] && vocabulary.kind(marks[index]);
        const end = index === 0 || index === rows.length - 1;
        return (
          <g key={y} data-end={end || undefined}>
            {kind ? (
              <path
                className={styles.mark}
                d={getShapePath(kind.shape)}
                transform={`translate(${x - 8} ${y - 8})`}
                fillRule="evenodd"
                style={{ '--kind': kind.colour } as object}
              />
            ) : (
              <circle className={styles.proposal} cx={x} cy={y} r={6} />
            )}
            <text className={styles.label} x={x + 15} y={y + 4}>
              {text.map((line, n) => (
                <tspan key={n} x={x + 15} dy={n === 0 ? 0 : 15}>
                  {line}
                </tspan>
              ))}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
