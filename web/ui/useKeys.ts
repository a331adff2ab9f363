import { useLocalStorage } from '@mantine/hooks';

/** Whether keys without Ctrl or Alt do something on a page. Who speaks to the computer turns them off, and it is remembered. */
export function useKeys() {
  const [on, setOn] = useLocalStorage({ key: 'maillage-keys', defaultValue: true, getInitialValueInEffect: false });
  return { on, turn: setOn };
}
