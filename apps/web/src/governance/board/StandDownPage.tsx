import { StandDownMember } from '@minutebook/domain';

import { RadioField } from '../../recording/fields.tsx';
import { RecordForm } from '../../recording/RecordForm.tsx';
import { BoardForm } from './BoardForm.tsx';

/** Ends somebody's seat on a board. */
export function StandDownPage() {
  return (
    <BoardForm
      title="Stand a member down"
      intro="From the day it happened on, this member no longer counts. What was decided with them stays as it was."
    >
      {({ boardId, seats }) => (
        <RecordForm
          schema={StandDownMember}
          begin={{ type: 'StandDownMember', boardId }}
          submit="Stand the member down"
          why="Why does the seat end?"
          next={{ to: '/boards' }}
        >
          <RadioField
            name="memberId"
            label="Which member?"
            missing="Choose the member who stands down"
            options={seats
              .filter(({ stoodDown }) => stoodDown === undefined)
              .map(({ memberId, post }) => ({ value: memberId, label: post }))}
          />
        </RecordForm>
      )}
    </BoardForm>
  );
}
