import { useApolloClient } from '@apollo/client/react';
import { type ReactNode, Suspense, createContext, lazy, use, useCallback, useEffect, useMemo, useState } from 'react';
import { resetClients } from '#web/api/client.ts';
import { maySession, rememberSession } from '#web/api/session.ts';
import { buildAuthHeaders, clearToken, saveToken, getToken } from '#web/api/token.ts';
import { useApiQuery } from '#web/api/useApiQuery.ts';
import { type Permission, SignOutDocument, ViewerDocument } from '#web/api/operations.ts';

/** Loaded when it is first opened: most visitors never sign in. */
const SignIn = lazy(async () => ({ default: (await import('./SignIn.tsx')).SignIn }));

interface EditorSession {
  /** Name of whoever is signed in; undefined for readers. */
  person: string | undefined;
  /** The same, if they may change records. */
  editor: string | undefined;
  may(permission: Permission): boolean;
  /** While it is not known yet who is signed in. */
  loading: boolean;
  /** Opens the dialog and calls `next` after signing in. */
  signIn(next?: () => void): void;
  signOut(): void;
  /** After a session was opened, or ended, by a page. */
  refresh(signedIn: boolean): void;
}

const EditorContext = createContext<EditorSession | null>(null);

/** Tokens are sent in a header: other characters are rejected. */
const headerSafe = /^[\x21-\x7e]+$/;

/** Holds the session of whoever is signed in, and the sign-in dialog. */
export function EditorProvider({ children }: { children: ReactNode }) {
  const client = useApolloClient();
  const [signedIn, setSignedIn] = useState(() => getToken() !== null || maySession());
  const [dialog, setDialog] = useState<{ open: boolean; next?: () => void }>();
  const { data, error } = useApiQuery(ViewerDocument, {}, { skip: !signedIn });
  const viewer = data?.viewer;
  const person = viewer?.name ?? undefined;
  const loading = signedIn && !data && !error;
  const close = (next?: () => void) => setDialog({ open: false, next });

  // The session has ended.
  useEffect(() => {
    if (viewer && viewer.name === null && !getToken()) rememberSession(false);
  }, [viewer]);

  const refresh = useCallback((isSignedIn: boolean) => {
    clearToken();
    rememberSession(isSignedIn);
    setSignedIn(isSignedIn);
    void resetClients();
  }, []);

  const finish = () => {
    close(dialog?.next);
    dialog?.next?.();
  };

  /** Signs in with a token. Returns false if the API does not know it. */
  const submitToken = async (newToken: string, onThisDevice: boolean): Promise<boolean> => {
    if (!headerSafe.test(newToken)) return false;
    const context = { headers: buildAuthHeaders(newToken) };
    const result = await client.query({ query: ViewerDocument, fetchPolicy: 'no-cache', context });
    if (!result.data?.viewer.name) return false;
    saveToken(newToken, onThisDevice);
    setSignedIn(true);
    void resetClients();
    finish();
    return true;
  };

  const finishSignIn = () => {
    refresh(true);
    finish();
  };

  const signIn = useCallback((next?: () => void) => setDialog({ open: true, next }), []);
  const signOut = useCallback(() => {
    // The cookie is removed by the server, which scripts cannot do.
    const ended = maySession() ? client.mutate({ mutation: SignOutDocument }).catch(() => {}) : Promise.resolve();
    void ended.then(() => refresh(false));
  }, [client, refresh]);

  const session = useMemo(() => {
    const may = (permission: Permission) => viewer?.can.includes(permission) ?? false;
    return { person, editor: may('SAVE') ? person : undefined, may, loading, signIn, signOut, refresh };
  }, [viewer, person, loading, signIn, signOut, refresh]);
  return (
    <EditorContext value={session}>
      {children}
      {/* The focus returns to where it was, unless `next` moved it. */}
      {dialog && (
        <Suspense>
          <SignIn
            opened={dialog.open}
            returnFocus={dialog.open || !dialog.next}
            close={() => close()}
            submitToken={submitToken}
            finishSignIn={finishSignIn}
          />
        </Suspense>
      )}
    </EditorContext>
  );
}

export function useEditor(): EditorSession {
  const session = use(EditorContext);
  if (!session) throw new Error('useEditor must be used inside an EditorProvider.');
  return session;
}
