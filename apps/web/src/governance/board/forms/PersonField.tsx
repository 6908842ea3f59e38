import { useEffect, useState } from 'react';
import { useFormContext } from 'react-hook-form';
import type { FieldPath, FieldValues } from 'react-hook-form';

import { Button } from '../../../design/Button.tsx';
import { groupClass, HintAndError } from '../../../design/fields/fields.tsx';
import { Progress } from '../../../design/Progress.tsx';
import type { FieldsOf } from '../../../recording/fields/fields.tsx';
import { useField } from '../../../recording/fields/form-context.ts';
import { rolesInWords } from '../../../settings/public/person-words.ts';
import type { AskedPeople, ChoosablePerson } from '../../../settings/public/use-people.ts';

interface Named<Values extends FieldValues> {
  /** The fields of the form's own command. */
  readonly of: FieldsOf<Values>;
  readonly name: FieldPath<Values>;
  readonly label: string;
}

interface PersonFieldProps<Values extends FieldValues> extends Named<Values> {
  readonly asked: AskedPeople<ChoosablePerson>;
}

/** Chooses somebody by name and roles. The ledger keeps an opaque id and the post, never the name. */
export function PersonField<Values extends FieldValues>({
  asked: { list, askAgain },
  ...named
}: PersonFieldProps<Values>) {
  const [retried, setRetried] = useState(false);
  const retry = (): void => {
    setRetried(true);
    askAgain();
  };
  switch (list.kind) {
    case 'asking':
      return <Progress label="Asking whom there is to choose" done={0} of={0} />;
    case 'failed':
      return <CannotChoose {...named} sentence={list.sentence} retry={retry} />;
    case 'known':
      return <Choose {...named} people={list.people} focused={retried} />;
  }
}

interface ChooseProps<Values extends FieldValues> extends Named<Values> {
  readonly people: readonly ChoosablePerson[];
  /** Whether it takes the focus, in the place of a button that was pressed. */
  readonly focused: boolean;
}

function Choose<Values extends FieldValues>({ of, name, label, people, focused }: ChooseProps<Values>) {
  const { SelectField } = of;
  const { getValues, setFocus, setValue } = useFormContext();
  useEffect(() => {
    const chosen: unknown = getValues(name);
    // Whoever was erased since is no choice any more, and must not be recorded unseen.
    if (isId(chosen) && !people.some(({ personId }) => personId === chosen)) setValue(name as string, '');
    if (focused) setFocus(name);
  }, [people, name, focused, getValues, setFocus, setValue]);
  return (
    <SelectField
      name={name}
      label={label}
      hint="Each with their roles. What is recorded is the post and a code for the person, never the name."
      missing="Choose a person"
      options={people
        .map(({ personId, name: called, roles }) => ({ value: personId, label: `${called} (${rolesInWords(roles)})` }))
        .toSorted((a, b) => a.label.localeCompare(b.label, 'en-GB'))}
    />
  );
}

function isId(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}

interface CannotChooseProps<Values extends FieldValues> extends Named<Values> {
  readonly sentence: string;
  readonly retry: () => void;
}

/** The button has the field's id, so that an error leads to what can be done about it. */
function CannotChoose<Values extends FieldValues>({ name, label, sentence, retry }: CannotChooseProps<Values>) {
  const { id, error } = useField(name, 'Choose a person, once the list is there');
  return (
    <div className={groupClass(error)}>
      <p className="govuk-label">{label}</p>
      <HintAndError id={id} error={error} />
      <p className="govuk-body" role="alert">
        The people to choose among could not be listed. {sentence}
      </p>
      <Button type="button" look="secondary" id={id} onClick={retry}>
        Ask for the list again
      </Button>
    </div>
  );
}
