import { outcomeInWords } from '@minutebook/domain';
import type { BoardState, MeetingDecision, MeetingState, Minute, Stated } from '@minutebook/domain';

import { useLedger } from '../../clock/page-ledger.tsx';
import { formatDay } from '../../design/days.ts';
import { EntryLink, PathLink } from '../../clock/links.tsx';
import { SummaryList } from '../../design/SummaryList.tsx';
import type { SummaryRow } from '../../design/SummaryList.tsx';
import { Tag } from '../../design/Tag.tsx';
import { OutcomeTerms } from '../deciding/CheckDecision.tsx';
import { authorityThen, sinceRows } from '../public/authority-then.tsx';
import type { AuthorityThen } from '../public/authority-then.tsx';
import { authorityInWords, sittingRows } from '../public/board-authority.ts';
import { atNoGate, listed, outcomeColours, postOf, votesInWords } from '../public/words.ts';

interface MinutedProps {
  readonly decision: MeetingDecision;
  /** That of the item. */
  readonly title: string;
  readonly board: BoardState | undefined;
  readonly meeting: MeetingState;
}

/** The minute of one item: everything that was decided about it, by whom and why. */
export function Minuted({ decision, title, board, meeting }: MinutedProps) {
  const then = authorityThen(decision.decisionId, meeting, useLedger().names);
  return (
    <>
      <SummaryList rows={[...whatWasDecided(decision), ...byWhom(decision.minuted, board, then)]} />
      <p className="govuk-body mb-to-record">
        <PathLink path={`/governance/decisions/${decision.decisionId}`}>
          The decision, and what the board knew<span className="govuk-visually-hidden"> on {title}</span>
        </PathLink>
      </p>
    </>
  );
}

function whatWasDecided({ minuted: { value }, calledIn }: MeetingDecision): readonly SummaryRow[] {
  const { outcome, gate, projectId, reasons, alternatives } = value;
  const words = (
    <>
      <Tag colour={outcomeColours[outcome.kind]}>{outcomeInWords(outcome)}</Tag>{' '}
      {calledIn === undefined ? null : <Tag colour="red">Called in</Tag>}
      <OutcomeTerms outcome={outcome} />
    </>
  );
  const noPlan = projectId === undefined ? undefined : atNoGate;
  const at = gate === undefined ? noPlan : `Version ${gate.version} of the plan, at the gate “${gate.title}”`;
  return [
    { label: 'Decision', value: words },
    ...(calledIn === undefined ? [] : [{ label: 'Called in', value: <Call call={calledIn} /> }]),
    ...(at === undefined ? [] : [{ label: 'On', value: at }]),
    { label: 'Reasons', value: <span className="mb-prose">{reasons}</span> },
    {
      label: 'Alternatives considered',
      value: <span className="mb-prose">{alternatives ?? 'Nothing is said of any'}</span>,
    },
  ];
}

function byRight(then: AuthorityThen | undefined, board: BoardState | undefined): readonly SummaryRow[] {
  if (then === undefined) return [];
  const { authority, differences } = then;
  return [
    { label: 'Authority', value: authorityInWords(authority) },
    ...sittingRows(authority, board),
    ...sinceRows(differences, board),
  ];
}

function Call({ call }: { readonly call: NonNullable<MeetingDecision['calledIn']> }) {
  return (
    <>
      By {call.value.by} on {formatDay(call.on)}, <EntryLink n={call.n} />
      {call.reason === undefined ? '.' : `: ${call.reason}`}
    </>
  );
}

function byWhom(
  { value, on, n }: Stated<Minute>,
  board: BoardState | undefined,
  then: AuthorityThen | undefined,
): readonly SummaryRow[] {
  const posts = (ids: readonly string[]) =>
    listed(
      ids.map((one) => postOf(one, board)),
      'Nobody',
    );
  const when = (
    <>
      {formatDay(on)}, <EntryLink n={n} />
    </>
  );
  return [
    { label: 'Votes', value: votesInWords(value.votes) },
    ...byRight(then, board),
    { label: 'Stood aside for an interest', value: posts(value.interested) },
    { label: 'Minute reference', value: value.minuteReference ?? 'None' },
    { label: 'Decided on', value: when },
  ];
}
