import type { BoardState, Item, MeetingState } from '@minutebook/domain';
import { Link } from '@tanstack/react-router';

import { EntryLink } from '../../clock/links.tsx';
import { listed, postOf } from '../public/words.ts';
import { RecordLink } from '../../recording/RecordLink.tsx';
import { openItems } from './items.ts';

interface InterestsProps {
  readonly item: Item;
  readonly meeting: MeetingState;
  readonly board: BoardState | undefined;
}

/** Who stands aside from an item and why, and which declarations were taken back. */
export function Interests({ item, meeting, board }: InterestsProps) {
  const declared = meeting.interests.filter((one) => one.value.itemId === item.itemId);
  const takenBack = meeting.withdrawnInterests.filter((one) => one.was.value.itemId === item.itemId);
  if (declared.length + takenBack.length === 0) return null;
  return (
    <>
      <p className="govuk-body">
        Stand aside for an interest:{' '}
        {listed(
          declared.map(({ value }) => postOf(value.memberId, board)),
          'nobody',
        )}
        .
      </p>
      <ul className="govuk-list mb-secondary">
        {declared.map(({ value, n }) => (
          <li key={n}>
            {postOf(value.memberId, board)}: {value.nature} (<EntryLink n={n} />)
          </li>
        ))}
        {takenBack.map(({ was, withdrawn }) => (
          <li key={was.n}>
            {postOf(was.value.memberId, board)}: {was.value.nature} (<EntryLink n={was.n} />
            ). Declared by mistake: {withdrawn.reason} (<EntryLink n={withdrawn.n} />)
          </li>
        ))}
      </ul>
      {declared.length > 0 && openItems(meeting).includes(item) ? (
        <TakeBack item={item} meetingId={meeting.meetingId} />
      ) : null}
    </>
  );
}

function TakeBack({ item: { itemId, title }, meetingId }: { readonly item: Item; readonly meetingId: string }) {
  return (
    <RecordLink command="WithdrawInterest">
      <p className="govuk-body mb-to-record">
        <Link to="/meetings/$meetingId/withdraw-interest" params={{ meetingId }} search={{ about: itemId }}>
          Take an interest back<span className="govuk-visually-hidden"> in {title}</span>
        </Link>
      </p>
    </RecordLink>
  );
}
