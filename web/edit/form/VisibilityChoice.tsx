import { useTranslation } from 'react-i18next';
import type { Visibility } from '#web/api/operations.ts';
import { ChoiceGroup } from '#web/ui/ChoiceGroup.tsx';
import { Section } from '#web/ui/Section.tsx';

const choices = ['PUBLIC', 'NETWORK', 'PRIVATE'] as const satisfies Visibility[];

/** Who may read a new record. What is not public begins as a draft. */
export function VisibilityChoice({ value, change }: { value: Visibility; change(value: Visibility): void }) {
  const { t } = useTranslation('edit');
  return (
    <Section id="section-visibility" title={t('sections.visibility')}>
      <ChoiceGroup<Visibility>
        label={t('visibility.question')}
        value={value}
        choices={choices.map((choice) => ({
          value: choice,
          label: t(`visibility.${choice}.label`),
          meaning: t(`visibility.${choice}.meaning`),
        }))}
        change={change}
      />
    </Section>
  );
}
