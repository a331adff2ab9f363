import 'reflect-metadata';
import { describe, expect, it } from 'vitest';
import { assess } from '#test/evaluation/assess.ts';
import type { Case } from '#test/evaluation/cases.ts';
import type { OverlapAnswer } from '#test/evaluation/loadOverlaps.ts';
import { type ParagraphCase, judgeParagraph } from '#test/evaluation/paragraphs.ts';
import { findRegisterErrors } from '#test/evaluation/registers.ts';

const answer = (id: string, verdict: string, certainty: string | null = null): OverlapAnswer => ({
  score: 1,
  verdict,
  certainty,
  missing: [],
  reasons: [],
  initiative: { id },
});

const entry = (facts: Partial<Case> = {}): Case => ({
  id: 'case',
  proposal: { title: 'A course' },
  expect: [{ about: 'the course', grade: 3, ids: ['course'] }],
  alert: true,
  ...facts,
});

describe('assessing the answers to a proposal', () => {
  it('a possible duplicate is an alert, but not a likely one', () => {
    const assessment = assess(entry(), [answer('course', 'DUPLICATE', 'POSSIBLE')]);
    expect(assessment).toMatchObject({ alertFound: true, likelyFound: false, falseLikely: [], right: true });
  });

  it('an alert on another record is false, likely and possible apart', () => {
    const answers = [answer('seminar', 'DUPLICATE', 'LIKELY'), answer('visit', 'DUPLICATE', 'POSSIBLE')];
    expect(assess(entry(), answers)).toMatchObject({ falseLikely: ['seminar'], falsePossible: ['visit'] });
  });

  it('a case that expects no alert counts an alert on the same thing as false', () => {
    expect(assess(entry({ alert: false }), [answer('course', 'DUPLICATE')]).falseLikely).toEqual(['course']);
  });
});

const paragraph = (kind: ParagraphCase['class'], expected: ParagraphCase['expect']): ParagraphCase => ({
  id: 'text',
  lang: 'en',
  class: kind,
  proposal: { description: 'A text.' },
  expect: expected,
  reads: {},
});

describe('judging the answers to a pasted text', () => {
  it('where nothing is, any answer is wrong', () => {
    expect(judgeParagraph(paragraph('nothing', { nothing: true }), [])).toBe('right');
    expect(judgeParagraph(paragraph('nothing', { nothing: true }), [answer('x', 'RELATED')])).toBe('answered RELATED');
  });

  it('the same matter must stand among the first three with its verdict', () => {
    const same = paragraph('same', { ids: ['a'], verdict: 'PRECEDENT' });
    const others = ['x', 'y', 'z'].map((id) => answer(id, 'RELATED'));
    expect(judgeParagraph(same, [answer('a', 'PRECEDENT')])).toBe('right');
    expect(judgeParagraph(same, [...others, answer('a', 'PRECEDENT')])).toBe('too far down');
    expect(judgeParagraph(same, [answer('a', 'DUPLICATE')])).toBe('DUPLICATE instead of PRECEDENT');
    expect(judgeParagraph(same, [answer('a', 'PRECEDENT'), answer('b', 'DUPLICATE')])).toBe('false DUPLICATE beside');
  });

  it('a close matter may claim only what its case tolerates', () => {
    const close = paragraph('close', { ids: ['a'], verdict: 'RELATED', mayBe: ['PRECEDENT:a'] });
    expect(judgeParagraph(close, [answer('a', 'PRECEDENT')])).toBe('right');
    expect(judgeParagraph(close, [answer('a', 'RELATED'), answer('b', 'PRECEDENT')])).toBe('PRECEDENT claimed');
  });
});

describe('judging the answers of a register', () => {
  const proposal = (expected: object) => ({ id: 'r', lang: 'fr', tests: '', proposal: {}, expect: expected });

  it('the expected record must come first with its verdict, and no record may be what is excluded', () => {
    const errors = findRegisterErrors(proposal({ first: 'a', verdict: 'RELATED', notVerdict: 'DUPLICATE' }), [
      answer('register-b', 'DUPLICATE'),
      answer('register-a', 'PRECEDENT'),
    ]);
    expect(errors).toEqual(['register-a is not first but 2', 'PRECEDENT instead of RELATED', 'DUPLICATE claimed']);
  });

  it('null means that nothing may be answered', () => {
    expect(findRegisterErrors(proposal({ first: null }), [])).toEqual([]);
    expect(findRegisterErrors(proposal({ first: null }), [answer('register-a', 'RELATED')])).toEqual(['not nothing']);
  });
});
