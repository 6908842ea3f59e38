import { Progress } from '../design/Progress.tsx';
import { LineField, SelectField } from '../recording/fields.tsx';
import type { CommandField } from '../recording/form-context.ts';
import { useMayKeepPeople, usePeople } from '../settings/people/use-people.ts';

interface PersonFieldProps {
  readonly name: CommandField;
  readonly label: string;
}

/**
 * Names somebody by an opaque id. Administrators choose from the list of people, which only they may see; others enter
 * the id that an administrator gives them. The ledger keeps the id and the post, never the name.
 */
export function PersonField(props: PersonFieldProps) {
  return useMayKeepPeople() ? <FromTheList {...props} /> : <ById {...props} />;
}

function FromTheList(props: PersonFieldProps) {
  const { list } = usePeople();
  switch (list.kind) {
    case 'asking':
      return <Progress label="Asking for the list of people" done={0} of={0} />;
    case 'failed':
      return <ById {...props} />;
    case 'known':
      return (
        <SelectField
          {...props}
          hint="Chosen from the list of people. The ledger keeps an opaque id and the post, never a name."
          missing="Choose a person"
          options={list.people.map(({ personId, name }) => ({ value: personId, label: name }))}
        />
      );
  }
}

function ById(props: PersonFieldProps) {
  return (
    <LineField
      {...props}
      hint="The person’s id, which an administrator finds on the page People. Never a name."
      missing="Enter the person’s id"
    />
  );
}
