import { Alert } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type Problem, findFieldAt } from '#web/edit/model/findProblems.ts';
import type { FormField } from '#web/record/formFields.ts';
import { capitalize } from '#web/ui/capitalize.ts';
import { focusField } from './FormContext.ts';
import styles from './RecordForm.module.css';
import { useProblemText } from './useProblemText.ts';

/** The labels of the fields on a path: "Participants 2 › Role". */
export function toPathLabel(fields: readonly FormField[], path: string): string {
  const steps = path.split('.');
  const labels = steps.flatMap((step, index) => {
    if (/^\d+$/.test(step)) return [];
    const label = findFieldAt(fields, steps.slice(0, index + 1))?.label;
    const position = steps[index + 1];
    return label ? [position && /^\d+$/.test(position) ? `${label} ${Number(position) + 1}` : label] : [];
  });
  return capitalize(labels.join(' › '));
}

interface Props {
  fields: readonly FormField[];
  problems: readonly Problem[];
  /** Changes with each attempt to save, which moves the focus here. */
  attempt: number;
}

/** What keeps a record from being saved, with a link to each field. */
export function ProblemSummary({ fields, problems, attempt }: Props) {
  const { t } = useTranslation('edit');
  const toText = useProblemText();
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    summary.current?.focus();
  }, [attempt]);
  if (problems.length === 0) return null;
  return (
    <Alert
      ref={summary}
      tabIndex={-1}
      role="alert"
      color="red"
      className={styles.summary}
      icon={<IconAlertTriangle size={18} aria-hidden />}
      title={t('problems.title', { count: problems.length })}
    >
      <ul>
        {problems.map((problem) => (
          <li key={`${problem.path} ${problem.reason}`}>
            {problem.path && (
              <>
                <a
                  href={`#field-${problem.path}`}
                  onClick={(event) => {
                    event.preventDefault();
                    focusField(problem.path);
                  }}
                >
                  {toPathLabel(fields, problem.path)}
                </a>
                {t('problems.colon')}{' '}
              </>
            )}
            {toText(problem)}
          </li>
        ))}
      </ul>
    </Alert>
  );
}
