import type { DomainEntry } from '@minutebook/domain';

import { PathLink } from '../../clock/links.tsx';
import type { SummaryRow } from '../../design/SummaryList.tsx';
import { OutcomeWords } from '../deciding/CheckDecision.tsx';

type Decided = Extract<DomainEntry, { readonly type: 'GateDecisionRecorded' }>['data'];
type Decision = Pick<Decided, 'outcome' | 'minuteReference' | 'supersedes'>;

/** What an entry that holds a decision says of it besides its reasons; `votes` where they are kept with it. */
export function decisionRows(
  { outcome, minuteReference, supersedes }: Decision,
  votes: readonly SummaryRow[] = [],
): readonly SummaryRow[] {
  return [
    { label: 'Decision', value: <OutcomeWords outcome={outcome} /> },
    ...votes,
    ...(minuteReference === undefined ? [] : [{ label: 'Minute reference', value: minuteReference }]),
    ...(supersedes === undefined
      ? []
      : [
          {
            label: 'Takes the place of',
            value: <PathLink path={`/governance/decisions/${supersedes}`}>An earlier decision</PathLink>,
          },
        ]),
  ];
}
