import type { BoardState, Gate } from '@minutebook/domain';
import { useFormContext, useWatch } from 'react-hook-form';

import { Select } from '../../../design/fields/fields.tsx';
import { MoneyField } from '../../../design/fields/MoneyField.tsx';
import type { GatePath } from './gate-path.ts';

const paths: readonly GatePath[] = ['gates', 'shortPath.gates'];

/** Sets the board, or the limit of officers, of every gate at once; each gate may then have another. */
export function ForEveryGate({ boards }: { readonly boards: readonly BoardState[] }) {
  const { getValues, setValue } = useFormContext();
  const gates = (useWatch({ name: [...paths] }) as readonly (readonly Gate[] | undefined)[]).flatMap(
    (path) => path ?? [],
  );
  const setAll = (name: 'boardId' | 'officerBelow', value: unknown): void => {
    for (const path of paths) {
      const along = getValues(path) as readonly Gate[] | undefined;
      along?.forEach((_, index) => setValue(`${path}.${index}.${name}`, value, { shouldDirty: true }));
    }
  };
  return (
    <>
      <Select
        id="every-board"
        label="Which board decides at the gates?"
        hint="Sets it at every gate, also on the short path. You can give a single gate to another board below."
        none="Not the same at every gate"
        options={boards.map(({ boardId, title }) => ({ value: boardId, label: title }))}
        value={sameOf(gates.map(({ boardId }) => boardId)) ?? ''}
        onChange={({ target }) => (target.value === '' ? undefined : setAll('boardId', target.value))}
      />
      <MoneyField
        id="every-officer"
        label="Below what amount may a named officer decide? (optional)"
        hint="Sets it at every gate, for plans whose whole life costs less than this. Which officers, the scheme of delegation says. Empty where officers decide nothing, or where the gates differ."
        value={sameOf(gates.map(({ officerBelow }) => officerBelow))}
        onChange={(pence) => setAll('officerBelow', pence)}
      />
    </>
  );
}

/** What all of them are; `undefined` where they differ. */
function sameOf<T>(all: readonly T[]): T | undefined {
  return all.every((one) => one === all[0]) ? all[0] : undefined;
}
