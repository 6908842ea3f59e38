import { AppointMember } from '@minutebook/domain';

import { LineField } from '../../recording/fields.tsx';
import { RecordForm } from '../../recording/RecordForm.tsx';
import { usePeopleToChoose } from '../../settings/people/use-people.ts';
import { BoardForm } from './BoardForm.tsx';
import { ChairsField } from './ChairsField.tsx';
import { PersonField } from './PersonField.tsx';

/** Seats somebody on a board by virtue of a post. */
export function AppointPage() {
  const asked = usePeopleToChoose('AppointMember');
  return (
    <BoardForm
      title="Appoint a member"
      intro="From the day it happened on, this member counts to the quorum and votes."
    >
      {({ boardId }) => (
        <RecordForm
          schema={AppointMember}
          begin={{ type: 'AppointMember', boardId, chairs: false }}
          submit="Appoint the member"
          next={{ to: '/boards' }}
        >
          <PersonField name="memberId" label="Who?" asked={asked} />
          <LineField
            name="post"
            label="Post"
            hint="By virtue of which post, such as “Cabinet Member for Resources”. This is what everyone sees. Never a person’s name."
          />
          <ChairsField />
        </RecordForm>
      )}
    </BoardForm>
  );
}
