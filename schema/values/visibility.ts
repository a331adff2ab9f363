import { createEnum } from './choice.ts';

export const Visibility = createEnum('Visibility', 'Who may see a thing.', {
  PUBLIC: { fr: 'public', es: 'público', en: 'public' },
  NETWORK: { fr: 'réseau', es: 'red', en: 'network' },
  PRIVATE: { fr: 'privé', es: 'privado', en: 'private' },
});
export type Visibility = keyof typeof Visibility;
