import 'reflect-metadata';
import { describe, expect, test } from 'vitest';
import { entities } from '#schema/entities.ts';
import { Registry } from '#schema/model.ts';
import { type Patch, applyPatch } from '#server/graph/write/edit/applyPatch.ts';

const institution = new Registry(entities).entity('INSTITUTION');
const draft = {
  name: 'Comar',
  acronym: 'COMAR',
  names: { fr: 'Comar', es: 'Comar' },
  aliases: ['a', 'b'],
  covers: [
    { to: 'mexico', period: '2013/', citations: [{ document: 'report', confidence: 'IMPLIED' }] },
    { to: 'chiapas' },
  ],
};

const patch = (change: Patch) => applyPatch(institution, draft, change);

const findPaths = (change: Patch) => {
  try {
    return patch(change);
  } catch (error) {
    return (error as { extensions: { problems: { path: unknown[] }[] } }).extensions.problems.map(({ path }) => path);
  }
};

describe('a patch', () => {
  test('leaves what it does not name', () => {
    expect(patch({})).toEqual(draft);
    expect(patch({ set: { level: 'NATIONAL' } })).toEqual({ ...draft, level: 'NATIONAL' });
  });

  test('sets one language of a text and leaves the others', () => {
    expect(patch({ set: { names: { es: 'La Comar' } } }).names).toEqual({ fr: 'Comar', es: 'La Comar' });
  });

  test('adds to lists what they do not have', () => {
    const { aliases, covers } = patch({ add: { aliases: ['b', 'c'], covers: [{ to: 'chiapas' }, { to: 'jalisco' }] } });
    expect(aliases).toEqual(['a', 'b', 'c']);
    expect(covers).toEqual([...draft.covers, { to: 'jalisco' }]);
  });

  test('removes elements by what it gives of them, and fields', () => {
    const removed = patch({ remove: { acronym: true, aliases: ['a'], covers: [{ to: 'mexico' }] } });
    expect(removed).not.toHaveProperty('acronym');
    expect(removed).toMatchObject({ aliases: ['b'], covers: [{ to: 'chiapas' }] });
    const cited = (confidence: string) => ({
      covers: [{ to: 'mexico', citations: [{ document: 'report', confidence }] }],
    });
    // The default of an input type is as if it were not given.
    expect(patch({ remove: cited('STATED') }).covers).toHaveLength(1);
    expect(findPaths({ remove: cited('UNCERTAIN') })).toEqual([['remove', 'covers', 0]]);
  });

  test('replaces an element by removing it and adding another', () => {
    const covers = [{ to: 'mexico', period: '2020/' }];
    expect(patch({ remove: { covers: [{ to: 'mexico' }] }, add: { covers } }).covers).toEqual([
      { to: 'chiapas' },
      ...covers,
    ]);
    expect(findPaths({ add: { covers } })).toEqual([['add', 'covers', 0]]);
  });

  test('is refused when it names a field twice or removes what is not there', () => {
    expect(findPaths({ set: { aliases: ['x'] }, add: { aliases: ['y'] } })).toEqual([['set', 'aliases']]);
    expect(findPaths({ remove: { aliases: ['z', 'a'] } })).toEqual([['remove', 'aliases', 0]]);
  });
});
