import { useTranslation } from 'react-i18next';
import { PeriodText } from '#web/domain/PeriodText.tsx';
import { Section } from '#web/ui/Section.tsx';
import { Sourced } from '#web/domain/WithSources.tsx';
import { ThingLink } from '#web/domain/ThingLink.tsx';
import type { ThingLinkFragment, PositionFactsFragment } from '#web/api/operations.ts';
import styles from './Positions.module.css';

type Link = Pick<ThingLinkFragment, 'id' | 'kind' | 'name' | 'original'>;
type Position = Omit<PositionFactsFragment, '__typename'> & { person?: Link; institution?: Link };

interface Props {
  positions: readonly Position[];
  /** What the functions are listed for: its people, or the person's institutions. */
  title: string;
}

/** Who holds which function where, as a document states it. */
export function Positions({ positions, title }: Props) {
  const { t } = useTranslation('thing');
  if (positions.length === 0) return null;
  return (
    <Section title={title} count={positions.length}>
      <ul className={styles.positions}>
        {positions.map((one) => {
          const other = one.person ?? one.institution;
          return (
            <li key={one.id}>
              {other && <ThingLink thing={other} />}
              <p className={styles.facts}>
                {one.function && <span>{one.function}</span>}
                {one.period && <PeriodText period={one.period} />}
                {one.covers.length > 0 && (
                  <span>
                    {t('covers')}{' '}
                    {one.covers.map((place, index) => (
                      <span key={place.id}>
                        {index > 0 && ', '}
                        <ThingLink thing={place} mark={false} />
                      </span>
                    ))}
                  </span>
                )}
                <Sourced citations={one.citations} of={other?.name} />
              </p>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
