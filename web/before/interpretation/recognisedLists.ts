/** The list of the interpretation that belongs to each field of the form. */
export const recognisedLists = { theme: 'themes', partner: 'actors', place: 'places' } as const;
