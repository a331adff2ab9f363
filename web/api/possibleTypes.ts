// Written by `npm run codegen`. Change the .graphql file instead.
/** Which types implement which interface. */
export const possibleTypes = {
  Actor: ['Institution', 'Person'],
  Initiative: ['Agreement', 'Event', 'Project', 'Training'],
  Node: [
    'Agreement',
    'Decision',
    'Document',
    'Event',
    'Institution',
    'Person',
    'Place',
    'Project',
    'Theme',
    'Training',
  ],
  Thing: [
    'Agreement',
    'Decision',
    'Document',
    'Event',
    'Institution',
    'Person',
    'Place',
    'Project',
    'Theme',
    'Training',
  ],
};
