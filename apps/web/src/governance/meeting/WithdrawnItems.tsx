import type { BoardState, MeetingState } from '@minutebook/domain';

import { formatDay } from '../../design/days.ts';
import { EntryLink } from '../../clock/links.tsx';
import { Interests } from './Interests.tsx';

interface WithdrawnItemsProps {
  readonly meeting: MeetingState;
  readonly board: BoardState | undefined;
}

/** What was on the agenda and was taken off it, with the reason; nothing when nothing was. */
export function WithdrawnItems({ meeting, board }: WithdrawnItemsProps) {
  if (meeting.withdrawnItems.length === 0) return null;
  return (
    <>
      <h3 className="govuk-heading-s">Withdrawn from the agenda</h3>
      <ul className="govuk-list">
        {meeting.withdrawnItems.map(({ was, withdrawn }) => (
          <li key={was.value.itemId}>
            <p className="govuk-body">
              {was.value.title} (<EntryLink n={was.n} />
              ), on {formatDay(withdrawn.on)}: <span className="mb-prose">{withdrawn.reason}</span> (
              <EntryLink n={withdrawn.n} />)
            </p>
            <Interests item={was.value} meeting={meeting} board={board} />
          </li>
        ))}
      </ul>
    </>
  );
}
