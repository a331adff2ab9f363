import { useApolloClient } from '@apollo/client/react';
import { type ReactNode, Suspense, createContext, lazy, use, useCallback, useMemo, useState } from 'react';
import { resetClients } from '#web/api/client.ts';
import { buildAuthHeaders, clearToken, saveToken, getToken } from '#web/api/token.ts';
import { useApiQuery } from '#web/api/useApiQuery.ts';
import { ViewerDocument } from '#web/api/operations.ts';

/** Loaded when it is first opened: most visitors never sign in. */
const SignIn = lazy(async () => ({ default: (await import('./SignIn.tsx')).SignIn }));

interface EditorSession {
  /** Name of the signed-in editor; undefined for readers. */
  editor: string | undefined;
  /** While it is not known yet who the token belongs to. */
  loading: boolean;
  /** Opens the dialog and calls `next` after signing in. */
  signIn(next?: () => void): void;
  signOut(): void;
}

const EditorContext = createContext<EditorSession | null>(null);

/** Tokens are sent in a header: other characters are rejected. */
const headerSafe = /^[\x21-\x7e]+$/;

/** Holds the session of the editor and the sign-in dialog. */
export function EditorProvider({ children }: { children: ReactNode }) {
  const client = useApolloClient();
  const [token, setToken] = useState(getToken);
  const [dialog, setDialog] = useState<{ open: boolean; next?: () => void }>();
  const { data, error } = useApiQuery(ViewerDocument, {}, { skip: !token });
  const editor = data?.viewer.name ?? undefined;
  const loading = Boolean(token) && !data && !error;
  const close = (next?: () => void) => setDialog({ open: false, next });

  /** Signs in with a token. Returns false if the API does not know it. */
  const submitToken = async (newToken: string, onThisDevice: boolean): Promise<boolean> => {
    if (!headerSafe.test(newToken)) return false;
    const context = { headers: buildAuthHeaders(newToken) };
    const result = await client.query({ query: ViewerDocument, fetchPolicy: 'no-cache', context });
    if (!result.data?.viewer.name) return false;
    saveToken(newToken, onThisDevice);
    setToken(newToken);
    void resetClients();
    close(dialog?.next);
    dialog?.next?.();
    return true;
  };

  const signIn = useCallback((next?: () => void) => setDialog({ open: true, next }), []);
  const signOut = useCallback(() => {
    clearToken();
    setToken(null);
    void resetClients();
  }, []);

  const session = useMemo(() => ({ editor, loading, signIn, signOut }), [editor, loading, signIn, signOut]);
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
