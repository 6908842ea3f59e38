import { PersonField } from '../../board/PersonField.tsx';
import { Rows } from '../../business-plan/forms/Rows.tsx';
import { LineField, MoneyField } from '../../../recording/fields.tsx';
import type { AskedPeople, ChoosablePerson } from '../../../settings/people/use-people.ts';

/** The posts of a scheme of delegation: who holds each, and up to what it may decide. */
export function PostsThatMayDecide({ asked }: { readonly asked: AskedPeople<ChoosablePerson> }) {
  return (
    <Rows
      name="authorities"
      legend="Posts that may decide"
      hint="Without any, only boards decide."
      row="post"
      fresh={() => ({ post: '', heldBy: '', upTo: '' })}
      mayBeEmpty
    >
      {(index) => (
        <>
          <LineField
            name={`authorities.${index}.post`}
            label="Title of the post"
            hint="Such as “Director of Customer and Digital”. Never a person’s name."
          />
          <PersonField name={`authorities.${index}.heldBy`} label="Who holds it?" asked={asked} />
          <MoneyField name={`authorities.${index}.upTo`} label="May decide up to" />
        </>
      )}
    </Rows>
  );
}
