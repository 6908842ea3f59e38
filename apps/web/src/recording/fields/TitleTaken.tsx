import { readsAlike } from '@minutebook/domain';
import { useFormState, useWatch } from 'react-hook-form';

interface TitleTakenProps {
  readonly name: string;
  readonly taken: readonly string[];
}

/** Says that another thing of its kind reads the same, once a title was typed that is not the one the form began with. */
export function TitleTaken({ name, taken }: TitleTakenProps) {
  const typed: unknown = useWatch({ name });
  const { defaultValues } = useFormState();
  const same =
    typeof typed === 'string' && typed.trim() !== '' && typed !== defaultValues?.[name]
      ? taken.find((one) => readsAlike(one, typed))
      : undefined;
  return (
    <output className="govuk-hint">
      {same === undefined
        ? null
        : `There is “${same}” already. Give this one a title that tells the two apart, or go on if both are meant.`}
    </output>
  );
}
