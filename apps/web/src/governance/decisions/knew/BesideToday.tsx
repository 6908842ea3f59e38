import type { ProjectState, RegisterRow } from '@minutebook/domain';
import type { Moment } from '@minutebook/ledger';

import { DatedLink } from '../../../clock/links.tsx';
import { useLedger } from '../../../clock/page-ledger.tsx';
import { afterEntry } from '../../../clock/point.ts';
import { useClocks } from '../../../clock/use-clocks.ts';
import { formatDay } from '../../../design/days.ts';
import { particulars } from '../../../delivery/public/particulars.ts';
import { useMoment } from '../../../replay/index.ts';
import { governanceParticulars } from '../../project/governance-particulars.ts';
import { ThenBesideNow } from './ThenBesideNow.tsx';

interface BesideTodayProps {
  readonly row: RegisterRow;
  readonly project: ProjectState;
}

/** The project as the ledger knew it at the position of the decision, beside the project as known on the day shown. */
export function BesideToday({ row: { knownAt, on }, project: { projectId } }: BesideTodayProps) {
  const now = useLedger();
  const before = useMoment({ upTo: knownAt });
  const { words, day } = useClocks();
  return (
    <>
      <p className="govuk-body">
        As known for the decision of {formatDay(on)}, beside what is {words === '' ? 'known today' : words}. Milestones
        and single risks are compared on{' '}
        <DatedLink path={`/projects/${projectId}`} since={afterEntry(knownAt, on)}>
          the project’s own page
        </DatedLink>
        .
      </p>
      <ThenBesideNow of="the project" was={known(projectId, before, on)} is={known(projectId, now, day)} />
    </>
  );
}

/** Everything known of a project at a moment; what is overdue is judged by the day. */
function known(projectId: string, moment: Moment, day: string) {
  return [...particulars(projectId, moment), ...governanceParticulars(projectId, moment, day)];
}
