import 'reflect-metadata';
import { type GraphQLInputType } from 'graphql';
import { describe, expect, test } from 'vitest';
import { entities } from '#schema/entities.ts';
import { Registry } from '#schema/model.ts';
import { readInput } from '#server/api/checkInputs.ts';
import { createSchema } from '#server/api/server.ts';
import type { ValidationError } from '#server/graph/write/validate.ts';

const schema = createSchema(new Registry(entities));

function read(type: string, value: unknown) {
  const errors: ValidationError[] = [];
  const input = readInput(schema.getType(type) as GraphQLInputType, value, errors);
  return { input, errors: errors.map(({ path, message }) => `${path.join('.')} ${message}`) };
}
const long = (length: number) => 'x'.repeat(length);

describe('the texts of an input are cleaned', () => {
  test('a name is read in the form in which names are compared', () => {
    expect(
      read('ProjectDraft', { name: 'E\u0301au\u00AD et assai\uFB01nisse-\nment\u200B', aliases: ['\u0007AEP'] }),
    ).toEqual({
      input: { name: 'Éau et assaifinissement', aliases: ['AEP'] },
      errors: [],
    });
  });

  test('a description keeps its writing, without what cannot be seen', () => {
    const description = { fr: 'Surface\u00A0: 500 m²,\u0000 5\u00AD000 \uFFFEarbres\u2028Équipe 👩‍🌾\uD800' };
    expect(read('ProjectDraft', { name: 'x', description }).input).toMatchObject({
      description: { fr: 'Surface\u00A0: 500 m², 5000 arbres\nÉquipe 👩‍🌾' },
    });
  });

  test('null is the same as absent', () => {
    expect(read('ProposalInput', { title: 'Eau', places: null, description: null }).input).toEqual({ title: 'Eau' });
  });
});

describe('the length of an input is limited', () => {
  test.each<[string, string, object, string[]]>([
    ['a title', 'ProposalInput', { title: long(501) }, ['title must have at most 500 characters, not 501.']],
    [
      'a text',
      'ProposalInput',
      { description: long(20_001) },
      ['description must have at most 20,000 characters, not 20,001.'],
    ],
    [
      'each partner',
      'ProposalInput',
      { partners: ['COMAR', long(301)] },
      ['partners.1 must have at most 300 characters, not 301.'],
    ],
    [
      'the number of themes',
      'ProposalInput',
      { themes: Array(51).fill('eau') },
      ['themes must have at most 50 elements, not 51. Send several requests.'],
    ],
    ['a mention', 'MentionInput', { name: long(501) }, ['name must have at most 500 characters, not 501.']],
    ['a name', 'InstitutionDraft', { name: long(8_200) }, ['name must have at most 500 characters, not 8,200.']],
    [
      'a translated name',
      'InstitutionDraft',
      { name: 'x', names: { fr: long(9_000) } },
      ['names.fr must have at most 500 characters, not 9,000.'],
    ],
    [
      'an official number',
      'InstitutionDraft',
      { name: 'x', identifiers: [{ scheme: 'SIREN', value: long(301) }] },
      ['identifiers.0.value must have at most 300 characters, not 301.'],
    ],
    [
      'the number of aliases',
      'InstitutionDraft',
      { name: 'x', aliases: Array(10_000).fill('y') },
      ['aliases must have at most 1,000 elements, not 10,000. Send several requests.'],
    ],
  ])('of %s', (_, type, value, errors) => {
    expect(read(type, value).errors).toEqual(errors);
  });

  test('and what is within the limits is read unchanged', () => {
    const proposal = { title: long(500), description: long(20_000), partners: Array(50).fill(long(300)) };
    expect(read('ProposalInput', proposal)).toEqual({ input: proposal, errors: [] });
  });

  test('a field can allow more: the text of a document', async () => {
    const { saveText, changeStatus } = schema.getMutationType()!.getFields();
    const refuses = (field: typeof saveText, args: object) => {
      try {
        void Promise.resolve(field!.resolve!({}, args, {}, {} as never)).catch(() => {});
      } catch (error) {
        return (error as Error).message;
      }
    };
    expect(refuses(saveText, { document: 'minutes', text: long(30_000) })).toBeUndefined();
    expect(refuses(changeStatus, { id: 'x', reason: long(30_000) })).toBe(
      'reason must have at most 2,000 characters, not 30,000.',
    );
  });
});
