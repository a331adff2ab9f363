import { type Ref, Suspense, lazy, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Kind, ThingLinkFragment } from '#web/api/operations.ts';
import { ThingSearch } from '#web/domain/search/ThingSearch.tsx';
import { useFormState } from '#web/edit/form/FormContext.ts';

const CreateDialog = lazy(async () => ({ default: (await import('./create/CreateDialog.tsx')).CreateDialog }));

interface Props {
  id?: string;
  label: string;
  placeholder?: string;
  kinds: readonly Kind[];
  pick(id: string): void;
  ref?: Ref<HTMLInputElement>;
}

/** Finds a thing by name, or creates it. */
export function PickThing({ id, label, placeholder, kinds, pick }: Props) {
  const { t } = useTranslation('edit');
  const { addThing } = useFormState();
  const [created, setCreated] = useState<string>();
  const take = (thing: ThingLinkFragment) => {
    addThing(thing);
    pick(thing.id);
  };
  return (
    <>
      <ThingSearch
        id={id}
        label={label}
        placeholder={placeholder ?? t('search')}
        kinds={[...kinds]}
        onPick={(_id, _kind, thing) => thing && take(thing)}
        create={{ toLabel: (text) => t('create.option', { name: text }), run: setCreated }}
      />
      {created !== undefined && (
        <Suspense fallback={null}>
          <CreateDialog name={created} kinds={kinds} close={() => setCreated(undefined)} take={take} />
        </Suspense>
      )}
    </>
  );
}
