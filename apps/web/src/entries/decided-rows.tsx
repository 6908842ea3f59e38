import type { DomainEntry } from '@minutebook/domain';

import { PathLink } from '../clock/links.tsx';
import type { SummaryRow } from '../design/SummaryList.tsx';
import { OutcomeWords, votesInWords } from '../governance/deciding/CheckDecision.tsx';

/** What an entry that holds a decision says of it besides its reasons; nothing for an entry of another kind. */
export function decidedRows({ type, data }: DomainEntry): readonly SummaryRow[] {
  if (type !== 'DecisionMinuted' && type !== 'GateDecisionRecorded') return [];
  const { outcome, minuteReference, supersedes } = data;
  return [
    { label: 'Decision', value: <OutcomeWords outcome={outcome} /> },
    // The votes are kept with the minute alone, not with what the project is told.
    ...(type === 'DecisionMinuted' ? [{ label: 'Votes', value: votesInWords(data.votes) }] : []),
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
