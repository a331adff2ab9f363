import { Radio } from '@mantine/core';
import type { ReactNode } from 'react';
import styles from './ValueChoices.module.css';

export interface ValueChoice {
  /** Name of the field. */
  name: string;
  label: string;
  description?: string;
  options: { value: string; source: string; text: ReactNode }[];
  /** The chosen option; empty for a value that is none of them. */
  chosen: string;
}

interface Props {
  choices: readonly ValueChoice[];
  choose(name: string, value: string): void;
}

/** Asks, field by field, which of several values a record is to have. */
export const ValueChoices = ({ choices, choose }: Props) =>
  choices.map(({ name, label, description, options, chosen }) => (
    <Radio.Group
      key={name}
      className={styles.field}
      label={label}
      description={description}
      value={chosen}
      onChange={(value) => choose(name, value)}
    >
      <div className={styles.options}>
        {options.map(({ value, source, text }) => (
          <Radio
            key={value}
            value={value}
            label={
              <>
                <strong>{source}</strong> <span dir="auto">{text}</span>
              </>
            }
          />
        ))}
      </div>
    </Radio.Group>
  ));
