import 'reflect-metadata';
import { describe, expect, test } from 'vitest';
import type { Thing } from '#schema/thing.ts';
import type { Evidence } from '#server/overlap/explain.ts';
import { loadReasons, storeReasons } from '#server/pairs/storedReasons.ts';

const evidence: Evidence = {
  factor: 'PARTNER',
  contribution: 1.2,
  ids: ['arles', 'oaxaca'],
  toTexts: (things) => {
    const names = things.map((thing) => thing.name('FR' as never)).join(' et ');
    return { fr: `mêmes acteurs : ${names}`, es: names, en: names };
  },
};
const thing = (id: string, name: string) => ({ id, name: () => name }) as unknown as Thing;

describe('stored reasons', () => {
  test('name things as they are called when they are read', async () => {
    const stored = storeReasons([evidence]);
    const names: Record<string, string> = { arles: 'Ville d’Arles', oaxaca: '$& Oaxaca' };
    const [reason] = await loadReasons(stored, async (id) => thing(id, names[id]!));
    expect(reason).toMatchObject({ factor: 'PARTNER', contribution: 1.2 });
    expect(reason!.texts.fr).toBe('mêmes acteurs : Ville d’Arles et $& Oaxaca');
    expect(reason!.things.map(({ id }) => id)).toEqual(['arles', 'oaxaca']);
  });

  test('leave a gap for what the reader may not see', async () => {
    const [reason] = await loadReasons(storeReasons([evidence]), async (id) =>
      id === 'arles' ? null : thing(id, 'Oaxaca'),
    );
    expect(reason!.texts.fr).toBe('mêmes acteurs : … et Oaxaca');
    expect(reason!.things).toHaveLength(1);
  });
});
