import { meetingPapers } from '@minutebook/domain';
import type { MeetingRow } from '@minutebook/domain';

import { useLedger } from '../../../clock/page-ledger.tsx';
import { Block } from '../../../design/Block.tsx';
import { PathLink } from '../../../clock/links.tsx';
import { meetingDay } from '../../public/meeting-day.ts';
import { AskedOfMember } from './AskedOfMember.tsx';
import { ItemBefore } from './ItemBefore.tsx';
import { MinutesBefore } from './MinutesBefore.tsx';
import { whenAndWhere } from './when-and-where.ts';

interface NextMeetingProps {
  readonly row: MeetingRow;
  /** Whether whoever is signed in sits on its board. */
  readonly own: boolean;
}

/** The next meeting: when and where, what is asked of the reader, and item by item what is before the board. */
export function NextMeeting({ row: { meeting, board }, own }: NextMeetingProps) {
  const { world } = useLedger();
  const { meetingId } = meeting;
  const papers = meetingPapers(meeting, world);
  const path = `/meetings/${meetingId}`;
  return (
    <Block heading={own ? 'Your next meeting' : 'Next meeting'} intro={whenAndWhere(meeting)}>
      <p className="govuk-body">
        <PathLink path={path}>
          {board}, {meetingDay(meeting, world)}
        </PathLink>
        {papers.length === 0 ? null : (
          <>
            {' · '}
            <PathLink path={`${path}/pack`}>All its papers, to read or print as one</PathLink>
          </>
        )}
      </p>
      <MinutesBefore meeting={meeting} />
      {own ? <AskedOfMember meeting={meeting} papers={papers} /> : null}
      {papers.length === 0 ? <p className="govuk-body">Nothing is on its agenda yet.</p> : null}
      <ol className="govuk-list mb-agenda">
        {papers.map((paper) => (
          <li key={paper.item.itemId}>
            <h3 className="govuk-heading-s">{paper.item.title}</h3>
            {paper.decided ? <p className="govuk-body">Decided.</p> : <ItemBefore paper={paper} />}
          </li>
        ))}
      </ol>
    </Block>
  );
}
