import type { BoardState, Gate } from '@minutebook/domain';
import { useFormContext } from 'react-hook-form';

import { Select } from '../design/fields.tsx';
import { MoneyField } from '../design/MoneyField.tsx';

/** Sets the board, or the limit of officers, of every gate at once; each gate may then have another. */
export function ForEveryGate({ boards }: { readonly boards: readonly BoardState[] }) {
  const { getValues, setValue } = useFormContext();
  const setAll = (part: Partial<Record<'boardId' | 'officerBelow', unknown>>): void => {
    for (const path of ['gates', 'shortPath.gates']) {
      const gates = getValues(path) as readonly Gate[] | undefined;
      gates?.forEach((_, index) => {
        for (const [name, value] of Object.entries(part)) setValue(`${path}.${index}.${name}`, value);
      });
    }
  };
  return (
    <>
      <Select
        id="every-board"
        label="Which board decides at the gates?"
        hint="You can give a single gate to another board below."
        none="Choose"
        options={boards.map(({ boardId, title }) => ({ value: boardId, label: title }))}
        defaultValue={boards[0]?.boardId}
        onChange={(event) => setAll({ boardId: event.target.value })}
      />
      <MoneyField
        id="every-officer"
        label="Below what amount may a named officer decide? (optional)"
        hint="For plans whose whole life costs less than this. Which officers, the scheme of delegation says. Leave it empty for none."
        value={undefined}
        onChange={(pence) => setAll({ officerBelow: pence })}
      />
    </>
  );
}
