import { amendedSince } from '@minutebook/domain';
import type { BoardKnowledge, RegisterRow } from '@minutebook/domain';

import { useLedger } from '../../../clock/page-ledger.tsx';
import { AmendedSince } from '../../public/AmendedSince.tsx';

interface CorrectedForItProps {
  readonly row: RegisterRow;
  readonly knew: BoardKnowledge;
}

/** What was put right since of the figures before those who decided: of the project, or of all where it is about none. */
export function CorrectedForIt({ row, knew }: CorrectedForItProps) {
  const { names } = useLedger();
  const own = new Set(knew.trueButNotKnown.filter((one) => one.aboutTheProject).map(({ entry }) => entry.n));
  const amended = amendedSince(row, names).filter(({ by }) => row.project === undefined || own.has(by));
  return <AmendedSince amended={amended} had={row} what={row.takenBy.kind === 'board' ? 'meeting' : 'decision'} />;
}
