import type { LedgerWorld, RegisterRow } from '@minutebook/domain';

import { useLedger } from '../../clock/page-ledger.tsx';
import { formatDay } from '../../design/days.ts';
import { EntryLink, PathLink, ProjectLink } from '../../clock/links.tsx';
import { formatMoney } from '../../design/numbers.ts';
import { SummaryList } from '../../design/SummaryList.tsx';
import type { SummaryRow } from '../../design/SummaryList.tsx';
import { OutcomeWords } from '../deciding/CheckDecision.tsx';
import { Standing } from './DecisionsTable.tsx';
import { authorityThen, sinceRows } from '../public/authority-then.tsx';
import { authorityInWords, sittingRows } from '../public/board-authority.ts';
import { atNoGate, listed, postOf, votesInWords } from '../public/words.ts';

/** What was decided, by whom, why, and on what. */
export function DecisionFacts({ row }: { readonly row: RegisterRow }) {
  const { names } = useLedger();
  return (
    <SummaryList
      rows={[
        { label: 'Standing', value: <Standing row={row} />, action: <EntryLink n={row.n}>Entry {row.n}</EntryLink> },
        { label: 'Decision', value: <OutcomeWords outcome={row.outcome} /> },
        ...subject(row),
        { label: 'Reasons', value: <span className="mb-prose">{row.reasons}</span> },
        {
          label: 'Alternatives considered',
          value: <span className="mb-prose">{row.alternatives ?? 'Nothing is said of any'}</span>,
        },
        ...authority(row),
        ...sitting(row, names),
        { label: 'Minute reference', value: row.minuteReference ?? 'None' },
        ...(row.supersedes === undefined
          ? []
          : [
              {
                label: 'Takes the place of',
                value: <PathLink path={`/governance/decisions/${row.supersedes}`}>An earlier decision</PathLink>,
              },
            ]),
      ]}
    />
  );
}

/** The project, the gate, and exactly which version. */
function subject({ project, gate }: RegisterRow): readonly SummaryRow[] {
  if (project === undefined) return [];
  const link = <ProjectLink projectId={project.projectId}>{project.title.value}</ProjectLink>;
  if (gate === undefined) {
    return [
      { label: 'Project', value: link },
      { label: 'Gate', value: atNoGate },
    ];
  }
  return [
    { label: 'Project', value: link },
    { label: 'Gate', value: `${gate.title}${gate.commits ? ', which commits to delivery' : ''}` },
    {
      label: 'Decided on',
      value: (
        <>
          Version {gate.version} of the plan
          <div className="mb-secondary mb-break">Fingerprint {gate.digest}</div>
        </>
      ),
    },
  ];
}

/** By what right an officer decided. */
function authority({ takenBy }: RegisterRow): readonly SummaryRow[] {
  if (takenBy.kind !== 'officer') return [];
  const { post, upTo, wholeLifeCost } = takenBy;
  const value = `${post} may decide up to ${formatMoney(upTo)}; the plan cost ${formatMoney(wholeLifeCost)} over its whole life`;
  return [{ label: 'Authority', value }];
}

/** Who was there and who counted, by their posts. */
function sitting(row: RegisterRow, names: LedgerWorld): readonly SummaryRow[] {
  const { takenBy, decisionId, takenByTitle, votes } = row;
  if (takenBy.kind !== 'board') return [];
  const board = names.state('board', takenBy.boardId);
  const meeting = names.state('meeting', takenBy.meetingId);
  const minute = meeting?.decisions.find((one) => one.decisionId === decisionId)?.minuted.value;
  const then = meeting && authorityThen(decisionId, meeting, names);
  if (meeting === undefined || minute === undefined || then === undefined) return [];
  const byRight = then.authority;
  const posts = (ids: readonly string[]) =>
    listed(
      ids.map((one) => postOf(one, board)),
      'Nobody',
    );
  const words = `${takenByTitle}, ${formatDay(meeting.heldOn)}`;
  return [
    { label: 'Authority', value: authorityInWords(byRight) },
    { label: 'Votes', value: votesInWords(votes) },
    ...sittingRows(byRight, board),
    ...sinceRows(then.differences, board),
    { label: 'Stood aside for an interest', value: posts(minute.interested) },
    { label: 'Meeting', value: <PathLink path={`/meetings/${meeting.meetingId}`}>{words}</PathLink> },
  ];
}
