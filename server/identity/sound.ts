import { memoize } from '#server/language/memoize.ts';

/** A key of the sound of a name: equal for Selenskyj and Zelenskyy, Qaddafi and Gaddafi. */
const toSoundKey = memoize((name) =>
  name
    .replace(/w/g, 'v')
    .replace(/ph/g, 'f')
    .replace(/t?sch|tch|sh|hs|ch|zh/g, 's')
    .replace(/[cz](?=[eiy])|[xz]/g, 's')
    .replace(/[qckg]+h?/g, 'k')
    .replace(/([dtb])h/g, '$1')
    .replace(/[aeiouy]+j?(?![a-z])|[aeiouyh]+/g, 'a')
    .replace(/(.)\1+/g, '$1')
    .replace(/nk$/, 'n'),
);

const minLength = 2;

export const soundsAlike = (a: string, b: string) =>
  a.length >= minLength && b.length >= minLength && toSoundKey(a) === toSoundKey(b);
