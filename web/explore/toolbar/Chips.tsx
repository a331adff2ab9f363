import { UnstyledButton } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useVocabulary } from '#web/domain/vocabulary/VocabularyProvider.tsx';
import { KindMark } from '#web/domain/KindMark.tsx';
import { RecordBadge } from '#web/domain/RecordBadge.tsx';
import { useLanguage } from '#web/app/i18n/LanguageProvider.tsx';
import { formatNumber } from '#web/domain/dates.ts';
import { useThings } from '#web/domain/useThings.ts';
import styles from './Chips.module.css';
import { formatPeriod } from '#web/domain/period/formatPeriod.ts';
import { toInterval } from '#web/domain/period/parsePeriod.ts';
import { useCurrentStatuses } from '#web/domain/useCurrentStatuses.ts';
import { type Exploration, type FilterField, filterFields, removeStart } from '#web/explore/state/exploration.ts';
import { focusTargets } from '#web/explore/state/focusTargets.ts';
import { useExploration } from '#web/explore/state/useExploration.ts';
import type { GraphImage } from '#web/explore/state/useGraphImage.ts';

interface Chip {
  key: string;
  /** What the chip stands for: a start, the path, a filter. */
  title: string;
  text: string;
  thing?: Parameters<typeof RecordBadge>[0]['record'] & { kind: string };
  /** Applied when the chip is removed. */
  changes: Partial<Exploration>;
}

/** Starts, path, filters and hidden nodes, each removable. */
export function Chips({ image }: { image: GraphImage | null }) {
  const { t } = useTranslation('explore');
  const vocabulary = useVocabulary();
  const { language } = useLanguage();
  const exploration = useExploration();
  const { overview, startIds, expansions, path, theme, place, country, period, hiddenIds, change } = exploration;
  const { t: tCommon } = useTranslation('common');
  const statuses = useCurrentStatuses();
  const { things } = useThings([...startIds, ...(path ?? []), ...theme, ...place, ...country].filter(Boolean));
  const name = (id: string) => things.get(id)?.name ?? id;
  const without = (list: string[], removed: string) => list.filter((item) => item !== removed);

  const getValueLabel: Record<FilterField, (value: string) => string> = {
    currentStatus: statuses.label,
    status: (value) => vocabulary.label('Status', value),
    theme: name,
    place: name,
    country: name,
    institutionType: (value) => vocabulary.label('InstitutionType', value),
  };
  const loadedOverview = image?.loaded.overview;
  const chips: Chip[] = [
    ...(overview
      ? [
          {
            key: 'whole',
            title: t('overview.title'),
            text: loadedOverview
              ? t('overview.shown', {
                  count: loadedOverview.ids.length,
                  shown: formatNumber(loadedOverview.ids.length, language),
                  all: formatNumber(loadedOverview.total, language),
                })
              : '…',
            changes: { overview: false },
          },
        ]
      : []),
    ...startIds.map((id) => ({
      key: `of ${id}`,
      title: t('chips.of'),
      text: name(id),
      thing: things.get(id),
      changes: removeStart({ startIds, expansions }, id),
    })),
    ...(path?.[1]
      ? [
          {
            key: 'path',
            title: t('chips.path'),
            text: `${name(path[0])} → ${name(path[1])}`,
            changes: { path: null },
          },
        ]
      : []),
    ...filterFields.flatMap((field) =>
      exploration[field].map((value) => ({
        key: `${field} ${value}`,
        title: t(`filters.${field}`),
        text: getValueLabel[field](value),
        changes: { [field]: without(exploration[field], value) },
      })),
    ),
    ...(period
      ? [
          {
            key: 'period',
            title: t('filters.period'),
            text: formatPeriod(toInterval(period)!, language, tCommon),
            changes: { period: '', undated: false },
          },
        ]
      : []),
    ...(hiddenIds.length > 0
      ? [
          {
            key: 'hidden',
            title: '',
            text: t('chips.hidden', { count: hiddenIds.length }),
            changes: { hiddenIds: [] },
          },
        ]
      : []),
  ];
  if (chips.length === 0) return null;
  return (
    <ul className={styles.chips} aria-label={t('chips.label')}>
      {chips.map(({ key, title, text, thing, changes }, n) => (
        <li key={key} className={styles.chip}>
          {title && <span className={styles.title}>{title}</span>}
          {thing && <KindMark kind={thing.kind} size={11} />}
          <span className={styles.text}>
            {text} {thing && <RecordBadge record={thing} />}
          </span>
          <UnstyledButton
            id={focusTargets.chip(n)}
            className={styles.remove}
            aria-label={key === 'hidden' ? t('chips.showAgain') : t('chips.remove', { what: text })}
            title={key === 'hidden' ? t('chips.showAgain') : t('chips.remove', { what: text })}
            onClick={() => change(changes, { focus: [focusTargets.chip(n), focusTargets.add] })}
          >
            <IconX size={13} stroke={2} />
          </UnstyledButton>
        </li>
      ))}
    </ul>
  );
}
