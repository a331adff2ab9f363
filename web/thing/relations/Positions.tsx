import { useTranslation } from 'react-i18next';
import { PeriodText } from '#web/domain/PeriodText.tsx';
import { Section } from '#web/ui/Section.tsx';
import { WithSources } from '#web/domain/WithSources.tsx';
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
        {positions.map((position) => {
          const otherEnd = position.person ?? position.institution;
          return (
            <li key={position.id}>
              {otherEnd && <ThingLink thing={otherEnd} />}
              <p className={styles.facts}>
                {position.function && <span>{position.function}</span>}
                {position.period && <PeriodText period={position.period} />}
                {position.covers.length > 0 && (
                  <span>
                    {t('covers')}{' '}
                    {position.covers.map((place, index) => (
                      <span key={place.id}>
                        {index > 0 && ', '}
                        <ThingLink thing={place} mark={false} />
                      </span>
                    ))}
                  </span>
                )}
                <WithSources citations={position.citations} of={otherEnd?.name} />
              </p>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
