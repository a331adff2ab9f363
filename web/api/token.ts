const key = 'maillage-editor';

// Storage may be refused (private windows, policies): the token then lasts as long as the page.
let held: string | null = null;

const stores = () => [sessionStorage, localStorage];

/** The token that every question is sent with, when somebody has signed in. */
export function tokenHeld(): string | null {
  try {
    for (const store of stores()) held ??= store.getItem(key);
  } catch {}
  return held;
}

/** Keeps the token until the window is closed, or on this device. */
export function holdToken(token: string, onThisDevice: boolean) {
  held = token;
  try {
    (onThisDevice ? localStorage : sessionStorage).setItem(key, token);
  } catch {}
}

export function dropToken() {
  held = null;
  try {
    for (const store of stores()) store.removeItem(key);
  } catch {}
}

export const authorizationOf = (token: string | null) => (token ? { authorization: `Bearer ${token}` } : {});
