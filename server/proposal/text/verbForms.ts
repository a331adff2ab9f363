/**
 * Forms that only verbs have: the conditional and future of French ("commencerait", "durera" is not recognised: "opéra"),
 * the first person plural of Spanish ("abriríamos"). They say when or whether, not what.
 */
const verbForm = /(?:(?:er|ir|dr|vr|ur)ait|aient|(?:er|ir|dr|vr|ur)(?:ions|iez|ont)|[aei]r(?:iamos|emos))$/;

/** Whether a folded word can be nothing but an inflected verb. */
export const isVerbForm = (word: string) => word.length > 5 && verbForm.test(word);
