import { expect, test } from 'vitest';
import { parseAuthorization } from '#server/access/authenticator.ts';

test.each([
  ['Bearer mlg_x', 'mlg_x'],
  ['bearer   mlg_x ', 'mlg_x'],
  ['Bearer a token with spaces', 'a token with spaces'],
  // Without a scheme, and without a token: both are checked, and the second is wrong.
  ['mlg_x', 'mlg_x'],
  ['Bearer ', 'Bearer'],
  // A proxy's.
  ['Basic dXNlcjpwYXNz', undefined],
  ['', undefined],
  [undefined, undefined],
])('the token of the header %j is %j', (header, token) => {
  expect(parseAuthorization(header)).toBe(token);
});
