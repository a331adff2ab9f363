import { useCallback, useMemo, useState } from 'react';
import type { ThingLinkFragment } from '#web/api/operations.ts';
import { useThings } from '#web/domain/useThings.ts';
import type { Problem } from '#web/edit/model/findProblems.ts';
import { collectIds } from '#web/record/collectIds.ts';
import type { FormField, Values } from '#web/record/formFields.ts';
import { type Path, setValue } from '#web/edit/model/setValue.ts';
import { type FormState, focusField } from './FormContext.ts';
import { useProblemText } from './useProblemText.ts';

const withoutPath = (problems: readonly Problem[], path: Path) =>
  problems.some((problem) => problem.path.startsWith(path))
    ? problems.filter((problem) => !problem.path.startsWith(path))
    : problems;

/**
 * The values of a form. A change copies only the objects on its path, so that React skips all other fields: forms of
 * @mantine/form copy everything, and a record with 40 participants would be rendered whole with every letter.
 */
export function useFormValues(fields: readonly FormField[], initial: Values) {
  const [values, setValues] = useState(initial);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [opened, setOpened] = useState<ReadonlySet<Path>>(() => new Set());
  const [picked, setPicked] = useState<ReadonlyMap<string, ThingLinkFragment>>(() => new Map());
  const [firstIds] = useState(() => collectIds(fields, initial));
  const loaded = useThings(firstIds).things;
  const toText = useProblemText();

  const show = useCallback(
    (path: Path) => setOpened((paths) => (paths.has(path) ? paths : new Set([...paths, path]))),
    [],
  );
  const set = useCallback(
    (path: Path, value: unknown) => {
      setValues((previous) => setValue(previous, path, value));
      setProblems((previous) => withoutPath(previous, path));
      // What is being typed stays in view when it becomes empty.
      show(path);
    },
    [show],
  );
  const open = useCallback(
    (path: Path) => {
      show(path);
      requestAnimationFrame(() => focusField(path));
    },
    [show],
  );
  const addThing = useCallback(
    (thing: ThingLinkFragment) => setPicked((things) => new Map([...things, [thing.id, thing]])),
    [],
  );

  const things = useMemo(() => new Map([...loaded, ...picked]), [loaded, picked]);
  const texts = useMemo(
    () => new Map(problems.map((problem) => [problem.path, toText(problem)])),
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [problems],
  );
  const state = useMemo<FormState>(
    () => ({ set, problems: texts, opened, open, things, addThing }),
    [set, texts, opened, open, things, addThing],
  );
  return { values, setValues, problems, setProblems, state };
}
