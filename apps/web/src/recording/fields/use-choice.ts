import { useContext } from 'react';
import { useController } from 'react-hook-form';

import { CorrectsContext, noneOfThem, useField } from './form-context.ts';

/**
 * A choice of which the command may have none: nothing is chosen at first, since what is true of none of the options
 * would else be recorded wherever the choice is forgotten. `said` where it has been made already: what an earlier entry
 * or rule has none of.
 */
export function useChoice(name: string, missing: string, said = false) {
  const corrects = useContext(CorrectsContext);
  const isSaid = corrects || said;
  const field = useField(name, missing, isSaid ? undefined : 'choice');
  const { value, onChange } = useController({ name }).field as { value: unknown; onChange: (to: unknown) => void };
  const isOpen = value === undefined || value === '';
  return { field, value: isOpen && isSaid ? noneOfThem : isOpen ? '' : value, onChange };
}
