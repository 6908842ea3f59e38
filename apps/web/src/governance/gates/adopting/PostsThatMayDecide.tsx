import { AdoptSchemeOfDelegation } from '@minutebook/domain';

import { fieldsOf } from '../../../recording/fields/fields.tsx';
import { Rows } from '../../../recording/fields/Rows.tsx';
import { PersonField } from '../../board/forms/PersonField.tsx';
import { useAskedPeople } from './people-to-choose.ts';

const fields = fieldsOf(AdoptSchemeOfDelegation);
const { LineField, MoneyField } = fields;

/** The posts of a scheme of delegation: who holds each, and up to what it may decide. */
export function PostsThatMayDecide() {
  const asked = useAskedPeople();
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
          <PersonField of={fields} name={`authorities.${index}.heldBy`} label="Who holds it?" asked={asked} />
          <MoneyField name={`authorities.${index}.upTo`} label="May decide up to" />
        </>
      )}
    </Rows>
  );
}
