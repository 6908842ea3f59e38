import { AppointMember } from '@minutebook/domain';
import { useWatch } from 'react-hook-form';

import { WarningText } from '../../../design/WarningText.tsx';
import { fieldsOf } from '../../../recording/fields/fields.tsx';
import { usePeopleToChoose } from '../../../settings/public/use-people.ts';
import { ChairsField } from './ChairsField.tsx';
import { PersonField } from './PersonField.tsx';
import { boardForm } from './board-form.ts';
import { seatWarnings } from './seat-warnings.ts';
import type { AnyForm } from '../../../recording/form.ts';

const fields = fieldsOf(AppointMember);
const { LineField } = fields;

function Fields() {
  const asked = usePeopleToChoose('AppointMember');
  return (
    <>
      <PersonField of={fields} name="memberId" label="Who?" asked={asked} />
      <SeatWarnings list={asked.list} />
      <LineField
        name="post"
        label="Post"
        hint="By virtue of which post, such as “Cabinet Member for Resources”. This is what everyone sees. Never a person’s name."
      />
      <ChairsField />
    </>
  );
}

/** What is to be known of whoever is chosen before they are seated. */
function SeatWarnings({ list }: Pick<ReturnType<typeof usePeopleToChoose>, 'list'>) {
  const chosen: unknown = useWatch({ name: 'memberId' });
  const person = list.kind === 'known' ? list.people.find(({ personId }) => personId === chosen) : undefined;
  return (
    <div aria-live="polite">{person === undefined ? null : <WarningText sentences={seatWarnings(person.roles)} />}</div>
  );
}

/** Seats somebody on a board by virtue of a post. */
export const form: AnyForm = boardForm(AppointMember, {
  title: 'Appoint a member',
  intro: 'From the day it happened on, this member counts to the quorum and votes.',
  submit: 'Appoint the member',
  begin: () => ({ chairs: false }),
  Fields,
});
