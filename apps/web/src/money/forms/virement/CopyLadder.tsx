import { virementKinds, virementWords } from '@minutebook/domain';
import type { VirementKind } from '@minutebook/domain';
import { useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';

/** Puts the levels of one kind of move in place of those of the other kinds, each to be changed by itself afterwards. */
export function CopyLadder({ from }: { readonly from: VirementKind }) {
  const { getValues, setValue } = useFormContext();
  const levels = useWatch({ name: `ladders.${from}` }) as readonly unknown[] | undefined;
  const [isDone, setIsDone] = useState(false);
  if (levels === undefined || levels.length === 0) return null;
  const copy = (): void => {
    for (const kind of virementKinds.filter((one) => one !== from)) {
      setValue(`ladders.${kind}`, structuredClone(getValues(`ladders.${from}`)), { shouldDirty: true });
    }
    setIsDone(true);
  };
  return (
    <p className="govuk-body">
      <button type="button" className="mb-link-button" onClick={copy}>
        Use these levels for all other kinds of move
        <span className="govuk-visually-hidden">: those of moves {virementWords[from]}</span>
      </button>{' '}
      <output className="mb-secondary">
        {isDone ? 'They stand below each kind now, in place of what stood there.' : 'In place of what stands there.'}
      </output>
    </p>
  );
}
