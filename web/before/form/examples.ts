/** Example proposals about the seed data. Their texts are in the locales, under `example.<name>`. */
export const examples = [
  { name: 'duplicate', kind: 'TRAINING', partner: ['comar'], place: ['mexico'], theme: [], start: '2018', end: '2018' },
  {
    name: 'join',
    kind: 'PROJECT',
    partner: ['ambassade-france-mexique'],
    place: ['france', 'mexico'],
    theme: [],
    start: '2014-05',
    end: '',
  },
  { name: 'precedent', kind: 'TRAINING', partner: [], place: ['cambodia'], theme: [], start: '2027', end: '' },
  { name: 'nothing', kind: 'PROJECT', partner: [], place: [], theme: [], start: '2027-21', end: '2029' },
] as const;
