import type { Moment } from '@minutebook/ledger';
import type { ReactNode } from 'react';

import { useLedger } from '../../clock/page-ledger.tsx';
import { useClocks } from '../../clock/use-clocks.ts';
import { useCompared } from '../../clock/use-compared.ts';
import { Differs } from '../../beside/Differs.tsx';
import { particulars } from '../../delivery/public/particulars.ts';
import { governanceParticulars } from './governance-particulars.ts';

interface GovernanceDiffersProps {
  readonly projectId: string;
  /** As `governanceParticulars` calls it. */
  readonly label: 'Stage' | 'Next gate';
  /** What it is now. */
  readonly children: ReactNode;
}

/** How far a project is and, where that is another, what it was at the point compared with. */
export function GovernanceDiffers({ projectId, label, children }: GovernanceDiffersProps) {
  const { day, compared } = useClocks();
  const after = useLedger();
  const before = useCompared();
  if (compared === undefined || before?.world.state('project', projectId) === undefined) return children;
  const wordsAt = (moment: Moment, on: string) =>
    [...particulars(projectId, moment), ...governanceParticulars(projectId, moment, on)].find(
      (one) => one.label === label,
    )?.words;
  return (
    <>
      {children} <Differs was={wordsAt(before, compared.day)} is={wordsAt(after, day) ?? ''} />
    </>
  );
}
