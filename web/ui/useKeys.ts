import { useLocalStorage } from '@mantine/hooks';

/** Whether single-key shortcuts are enabled. Stored: speech input users turn them off (WCAG 2.1.4). */
export function useKeys() {
  const [on, setOn] = useLocalStorage({ key: 'maillage-keys', defaultValue: true, getInitialValueInEffect: false });
  return { on, turn: setOn };
}
