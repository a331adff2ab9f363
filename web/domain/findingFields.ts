/** The fields of an initiative that hold findings, in the order in which they are shown. */
export const findingFields = ['results', 'practices', 'lessons', 'difficulties', 'risks'] as const;
