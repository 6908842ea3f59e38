import type { MeetingState } from '@minutebook/domain';
import { Link, useSearch } from '@tanstack/react-router';

import { useOpenings } from '../../deciding/use-openings.ts';
import { DecideForm } from './DecideForm.tsx';
import { openItems } from '../items.ts';
import { MeetingForm } from './MeetingForm.tsx';

/** Records what a board decided on an item, after a check of everything that will be recorded. */
export function DecidePage() {
  const { about } = useSearch({ from: '/meetings/$meetingId/decide' });
  const openings = useOpenings();
  return (
    <MeetingForm
      key={openings.count}
      title="Record a decision"
      intro="Nothing is recorded before you have checked it. A decision is never changed: only another one takes its place."
    >
      {(opened) => {
        const item = openItems(opened.meeting).find((one) => one.itemId === about);
        return item === undefined ? (
          <WhichItem meeting={opened.meeting} />
        ) : (
          <DecideForm opened={opened} item={item} openings={openings} />
        );
      }}
    </MeetingForm>
  );
}

/** For an address that names no item, or one that is not to be decided: those that are. */
function WhichItem({ meeting }: { readonly meeting: MeetingState }) {
  const items = openItems(meeting);
  if (items.length === 0) {
    return <p className="govuk-body">There is no item at this meeting that is still to be decided.</p>;
  }
  return (
    <>
      <h2 className="govuk-heading-m">On which item?</h2>
      <ul className="govuk-list">
        {items.map(({ itemId, title }) => (
          <li key={itemId}>
            <Link to="/meetings/$meetingId/decide" params={{ meetingId: meeting.meetingId }} search={{ about: itemId }}>
              {title}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
