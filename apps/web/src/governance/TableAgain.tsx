import { comingMeetings } from '@minutebook/domain';
import type { ReactNode } from 'react';

import { useLedger } from '../clock/page-ledger.tsx';
import { useClocks } from '../clock/use-clocks.ts';
import { PathLink } from '../clock/links.tsx';
import { toCall } from './public/to-call.ts';
import { useMayRecord } from '../recording/may-record.ts';

interface TableAgainProps {
  /** The board that has to decide anew. */
  readonly boardId: string;
  readonly children: ReactNode;
}

/** Leads to where something is tabled for a board: its next meeting, or one to be called; for others, the words alone. */
export function TableAgain({ boardId, children }: TableAgainProps) {
  const { world } = useLedger();
  const { day } = useClocks();
  const mayTable = useMayRecord('TableItem') === 'yes';
  if (!mayTable) return <>{children}</>;
  const next = comingMeetings(world, day).find(({ meeting }) => meeting.boardId === boardId)?.meeting;
  const path = next === undefined ? toCall(boardId) : `/meetings/${next.meetingId}/table`;
  return <PathLink path={path}>{children}</PathLink>;
}
