import { createEnum } from './enum.ts';

export const Visibility = createEnum('Visibility', 'Who may read a record.', {
  PUBLIC: { fr: 'publique', es: 'pública', en: 'public' },
  NETWORK: { fr: 'réseau', es: 'red', en: 'network' },
  PRIVATE: { fr: 'privée', es: 'privada', en: 'private' },
});
export type Visibility = keyof typeof Visibility;
