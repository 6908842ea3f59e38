import type { Item, MeetingState } from '@minutebook/domain';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';

import { PathLink } from '../../clock/links.tsx';
import { useNow, useOwnId } from '../../replay/index.ts';
import { NotFoundPage } from '../../shell/NotFoundPage.tsx';
import { Page } from '../../shell/Page.tsx';
import { meetingInWords, openMeeting } from '../meeting/forms/meeting-form.ts';
import type { OpenedMeeting } from '../meeting/forms/meeting-form.ts';
import { openItems } from '../meeting/items.ts';
import { hasQuorumFor } from '../meeting/QuorumLost.tsx';
import { notNow } from '../meeting/forms/NotNow.tsx';
import { DecideForm } from './DecideForm.tsx';
import { useOpenings } from './use-openings.ts';
import type { Openings } from './use-openings.ts';

const from = '/meetings/$meetingId/decide';

/** Records what a board decided on an item, after a check of everything that will be recorded. */
export function DecidePage() {
  const openings = useOpenings();
  return <Opened key={openings.count} openings={openings} />;
}

function Opened({ openings }: { readonly openings: Openings }) {
  const ids = useParams({ from });
  const { about } = useSearch({ from });
  const { world } = useNow();
  const own = useOwnId();
  const open = () => openMeeting(world, { ids, said: {} }, own);
  const [opened, setOpened] = useState(open);
  if (opened === undefined) return <NotFoundPage what="meeting" />;
  const item = openItems(opened.meeting).find(({ itemId }) => itemId === about);
  // Without a quorum there is no form, which comes by itself once enough are there: nothing was typed until then.
  if (item !== undefined && !isQuorate(item, opened)) {
    const now = open();
    if (now !== undefined && isQuorate(item, now)) setOpened(now);
  }
  const instead = notNow('MinuteDecision', opened.meeting);
  const intro =
    'Nothing is recorded before you have checked it. A decision is never changed: only another one takes its place.';
  return (
    <Page title="Record a decision" kind={meetingInWords(opened)} {...(instead === undefined ? { intro } : {})}>
      {instead ??
        (item === undefined ? (
          <WhichItem meeting={opened.meeting} />
        ) : (
          <DecideForm key={item.itemId} opened={opened} item={item} openings={openings} />
        ))}
      <p className="govuk-body">
        <PathLink path={`/meetings/${ids.meetingId}`}>Back to the meeting</PathLink>
      </p>
    </Page>
  );
}

function isQuorate(item: Item, { meeting, world }: OpenedMeeting): boolean {
  return hasQuorumFor(item, meeting, world);
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
