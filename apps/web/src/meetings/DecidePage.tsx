import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';

import { NotFoundPage } from '../shell/NotFoundPage.tsx';
import { DecideForm } from './DecideForm.tsx';
import { MeetingForm } from './MeetingForm.tsx';

/** Records what a board decided on an item, after a check of everything that will be recorded. */
export function DecidePage() {
  const { about } = useSearch({ from: '/meetings/$meetingId/decide' });
  // Counting up opens the form again, on the ledger as it then stands.
  const [opening, setOpening] = useState(0);
  return (
    <MeetingForm
      key={opening}
      title="Record a decision"
      intro="Nothing is recorded before you have checked it. A decision is never changed: only another one takes its place."
    >
      {(opened) => {
        const item = opened.meeting.items.find((one) => one.value.itemId === about)?.value;
        return item === undefined ? (
          <NotFoundPage what="item on the agenda" />
        ) : (
          <DecideForm opened={opened} item={item} openAgain={() => setOpening(opening + 1)} />
        );
      }}
    </MeetingForm>
  );
}
