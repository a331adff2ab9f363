import { Radio } from '@mantine/core';
import styles from './ChoiceGroup.module.css';
import dialog from './Dialog.module.css';

interface Props<Value extends string> {
  label: string;
  value: Value;
  /** Each with a sentence about what it means. */
  choices: readonly { value: Value; label: string; meaning: string }[];
  change(value: Value): void;
  /** Whether the dialog opens with the focus on the selected choice. */
  focused?: boolean;
}

/** A choice between few values in a dialog. */
export function ChoiceGroup<Value extends string>({ label, value, choices, change, focused = false }: Props<Value>) {
  return (
    <Radio.Group label={label} value={value} onChange={(selected) => change(selected as Value)}>
      <div className={styles.choices}>
        {choices.map((choice) => (
          <Radio
            key={choice.value}
            value={choice.value}
            label={choice.label}
            description={choice.meaning}
            classNames={{ description: dialog.hint }}
            {...(focused && choice.value === value && { 'data-autofocus': true })}
          />
        ))}
      </div>
    </Radio.Group>
  );
}
