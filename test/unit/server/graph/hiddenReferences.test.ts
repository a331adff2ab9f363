import 'reflect-metadata';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { entities } from '#schema/entities.ts';
import { Registry } from '#schema/model.ts';
import { omitHidden, referencedIds, restoreHidden } from '#server/graph/write/hiddenReferences.ts';
import { omitEmpty } from '#server/graph/write/validate.ts';
import { createChoices } from '#test/kit/random.ts';
import { createRandomDraft } from '#test/kit/randomDraft.ts';

const registry = new Registry(entities);

test('what is hidden is in no draft, and a draft saved unchanged has it again', () => {
  fc.assert(
    fc.property(fc.integer(), fc.constantFrom(...registry.entities), (seed, entity) => {
      const random = createChoices(seed);
      const draft = omitEmpty(createRandomDraft(entity, random, () => `thing-${random.below(6)}`));
      const hidden = new Set(['thing-0', 'thing-3']);
      const visible = omitHidden(entity, draft, hidden);
      expect(referencedIds(entity, visible).filter((id) => hidden.has(id))).toEqual([]);
      expect(restoreHidden(entity, draft, visible, hidden)).toEqual(draft);
      // Another change loses nothing either.
      const renamed = restoreHidden(entity, draft, { ...visible, name: 'x' }, hidden);
      expect(renamed).toEqual({ ...draft, name: 'x' });
    }),
    { numRuns: 500, seed: 5 },
  );
});
