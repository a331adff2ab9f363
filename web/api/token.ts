const key = 'maillage-editor';

// Storage may be denied (private windows, policies): the token then lasts as long as the page.
let currentToken: string | null = null;

const stores = () => [sessionStorage, localStorage];

/** The token sent with every request; null for anonymous readers. */
export function getToken(): string | null {
  try {
    for (const store of stores()) currentToken ??= store.getItem(key);
  } catch {}
  return currentToken;
}

/** Stores the token for the browser session, or permanently on this device. */
export function saveToken(token: string, onThisDevice: boolean) {
  currentToken = token;
  try {
    (onThisDevice ? localStorage : sessionStorage).setItem(key, token);
  } catch {}
}

export function clearToken() {
  currentToken = null;
  try {
    for (const store of stores()) store.removeItem(key);
  } catch {}
}

export const buildAuthHeaders = (token: string | null) => (token ? { authorization: `Bearer ${token}` } : {});
