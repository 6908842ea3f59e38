import { amendedSince, hadOnNoProject } from '@minutebook/domain';
import type { MeetingState } from '@minutebook/domain';

import { useLedger } from '../../clock/page-ledger.tsx';
import { AmendedSince } from '../public/AmendedSince.tsx';

/** What was put right since of the figures that stood before a meeting for what it decided about no project. */
export function CorrectedSinceIt({ meeting }: { readonly meeting: MeetingState }) {
  const { names } = useLedger();
  const had = hadOnNoProject(meeting);
  return had === undefined ? null : <AmendedSince amended={amendedSince(had, names)} had={had} what="meeting" />;
}
