import { useApolloClient } from '@apollo/client/react';
import { type ReactNode, createContext, use, useCallback, useMemo, useState } from 'react';
import { startAnew } from '#web/api/client.ts';
import { authorizationOf, dropToken, holdToken, tokenHeld } from '#web/api/token.ts';
import { useAnswer } from '#web/api/useApiQuery.ts';
import { SignIn } from './SignIn.tsx';
import { ViewerDocument } from '#web/api/operations.ts';

interface Editing {
  /** The editor who signed in; undefined for a reader. */
  editor: string | undefined;
  /** Opens the dialog; what was to be done goes on after signing in. */
  signIn(next?: () => void): void;
  signOut(): void;
}

const EditorContext = createContext<Editing | null>(null);

/** Tokens are sent in a header: what cannot stand there is none. */
const sendable = /^[\x21-\x7e]+$/;

/** Who changes the graph from here: nobody, until somebody signs in. */
export function EditorProvider({ children }: { children: ReactNode }) {
  const client = useApolloClient();
  const [token, setToken] = useState(tokenHeld);
  const [asked, setAsked] = useState<{ open: boolean; next?: () => void }>({ open: false });
  const { data } = useAnswer(ViewerDocument, {}, { skip: !token });
  const editor = data?.viewer.name ?? undefined;
  const close = (next?: () => void) => setAsked({ open: false, next });

  /** Asks the API whose token it is; false when it is nobody's. */
  const enter = async (given: string, onThisDevice: boolean): Promise<boolean> => {
    if (!sendable.test(given)) return false;
    const context = { headers: authorizationOf(given) };
    const answer = await client.query({ query: ViewerDocument, fetchPolicy: 'no-cache', context });
    if (!answer.data?.viewer.name) return false;
    holdToken(given, onThisDevice);
    setToken(given);
    void startAnew();
    close(asked.next);
    asked.next?.();
    return true;
  };

  const signIn = useCallback((next?: () => void) => setAsked({ open: true, next }), []);
  const signOut = useCallback(() => {
    dropToken();
    setToken(null);
    void startAnew();
  }, []);

  const editing = useMemo(() => ({ editor, signIn, signOut }), [editor, signIn, signOut]);
  return (
    <EditorContext value={editing}>
      {children}
      {/* The keyboard goes back to where it was, unless something goes on from here. */}
      <SignIn opened={asked.open} returnFocus={asked.open || !asked.next} close={() => close()} enter={enter} />
    </EditorContext>
  );
}

export function useEditor(): Editing {
  const editing = use(EditorContext);
  if (!editing) throw new Error('useEditor needs an EditorProvider above it.');
  return editing;
}
