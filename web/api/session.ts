const key = 'maillage-signed-in';

// Storage may be denied: the page then asks nothing, and shows a signed-in person after the next sign-in only.
let isRemembered = false;

/**
 * Whether this browser may have a session. Its cookie is out of reach of scripts; this mark spares readers, who never
 * sign in, the question who they are.
 */
export function maySession(): boolean {
  try {
    isRemembered ||= localStorage.getItem(key) !== null;
  } catch {}
  return isRemembered;
}

export function rememberSession(signedIn: boolean) {
  isRemembered = signedIn;
  try {
    if (signedIn) localStorage.setItem(key, 'yes');
    else localStorage.removeItem(key);
  } catch {}
}
