import { describe, expect, it } from 'vitest';
import { isDate, isPlace } from '#test/evaluation/readingRules.ts';

const thing = (id: string, fr: string, facts: object = {}) => ({ id, fr, es: '', en: '', ...facts });

describe('reading rules of the evaluation', () => {
  const reunion = thing('reunion', 'La Réunion');
  const saintDenis = thing('saint-denis-reunion', 'Saint-Denis', { type: 'TOWN', within: [reunion] });

  it('a place is the wanted one under any of its names', () => {
    expect(isPlace(thing('mexico', 'Mexique', { aliases: ['México'] }), 'Mexico')).toBe(true);
    expect(isPlace(thing('mexico', 'Mexique'), 'Mexicali')).toBe(false);
  });

  it('a qualifier tells homonyms apart by what contains them', () => {
    expect(isPlace(saintDenis, 'Saint-Denis, La Réunion')).toBe(true);
    expect(isPlace(saintDenis, 'Saint-Denis, Seine-Saint-Denis')).toBe(false);
  });

  it('a qualifier tells a city from a country', () => {
    const country = thing('mexico', 'Mexico', { type: 'COUNTRY' });
    expect(isPlace(country, 'Mexico, ville')).toBe(false);
    expect(isPlace(country, 'Mexico, pays')).toBe(true);
  });

  it('a date may lie some days outside the wanted span', () => {
    expect(isDate('2027-02-15', '2027-03', 15)).toBe(true);
    expect(isDate('2027-02-13', '2027-03', 15)).toBe(false);
    expect(isDate(null, '2027', 15)).toBe(false);
  });

  it('a season includes the month it ends in, winter that of the next year', () => {
    expect(isDate('2027-06-30', '2027-21', 0)).toBe(true);
    expect(isDate('2027-07-01', '2027-21', 0)).toBe(false);
    expect(isDate('2028-03-31', '2027-24', 0)).toBe(true);
  });

  it('a span of two dates goes from the first day to the last', () => {
    expect(isDate('2027-09-30', '2027-08/2027-09', 0)).toBe(true);
    expect(isDate('2027-10-01', '2027-08/2027-09', 0)).toBe(false);
  });
});
