import { outcomeInWords } from '@minutebook/domain';
import type { BoardState, MeetingDecision } from '@minutebook/domain';

import { formatDay } from '../design/days.ts';
import { EntryLink, PathLink } from '../design/links.tsx';
import { SummaryList } from '../design/SummaryList.tsx';
import { Tag } from '../design/Tag.tsx';
import { OutcomeTerms, votesInWords } from '../governance/deciding/CheckDecision.tsx';
import { listed, outcomeColours, postOf } from '../governance/words.ts';

interface MinutedProps {
  readonly decision: MeetingDecision;
  /** That of the item. */
  readonly title: string;
  readonly board: BoardState | undefined;
}

/** The minute of one item: everything that was decided about it, by whom and why. */
export function Minuted({ decision, title, board }: MinutedProps) {
  const { value, on, n } = decision.minuted;
  const { outcome, counted, interested, gate } = value;
  const posts = (ids: readonly string[]) =>
    listed(
      ids.map((one) => postOf(one, board)),
      'Nobody',
    );
  return (
    <>
      <SummaryList
        rows={[
          {
            label: 'Decision',
            value: (
              <>
                <Tag colour={outcomeColours[outcome.kind]}>{outcomeInWords(outcome)}</Tag>{' '}
                {decision.calledIn === undefined ? null : <Tag colour="red">Called in</Tag>}
                <OutcomeTerms outcome={outcome} />
              </>
            ),
          },
          ...(gate === undefined
            ? []
            : [{ label: 'On', value: `Version ${gate.version} of the plan, at the gate “${gate.title}”` }]),
          { label: 'Reasons', value: <span className="mb-prose">{value.reasons}</span> },
          {
            label: 'Alternatives considered',
            value: <span className="mb-prose">{value.alternatives ?? 'Nothing is said of any'}</span>,
          },
          { label: 'Votes', value: votesInWords(value.votes) },
          { label: 'Decided by', value: posts(counted) },
          { label: 'Stood aside for an interest', value: posts(interested) },
          { label: 'Minute reference', value: value.minuteReference ?? 'None' },
          {
            label: 'Decided on',
            value: (
              <>
                {formatDay(on)}, <EntryLink n={n} />
              </>
            ),
          },
        ]}
      />
      <p className="govuk-body mb-to-record">
        <PathLink path={`/governance/decisions/${decision.decisionId}`}>
          The decision, and what the board knew<span className="govuk-visually-hidden"> on {title}</span>
        </PathLink>
      </p>
    </>
  );
}
