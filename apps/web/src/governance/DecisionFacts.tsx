import type { RegisterRow } from '@minutebook/domain';

import { useLedger } from '../clock/page-ledger.tsx';
import { formatDay } from '../design/days.ts';
import { EntryLink, PathLink, ProjectLink } from '../design/links.tsx';
import { formatMoney } from '../design/numbers.ts';
import { SummaryList } from '../design/SummaryList.tsx';
import type { SummaryRow } from '../design/SummaryList.tsx';
import { OutcomeWords, votesInWords } from './deciding/CheckDecision.tsx';
import { Standing } from './DecisionsTable.tsx';
import { listed, postOf } from './words.ts';

/** What was decided, by whom, why, and on what. */
export function DecisionFacts({ row }: { readonly row: RegisterRow }) {
  const { names } = useLedger();
  const { project, gate, takenBy } = row;
  const meeting = takenBy.kind === 'board' ? names.state('meeting', takenBy.meetingId) : undefined;
  const rows: readonly SummaryRow[] = [
    { label: 'Standing', value: <Standing row={row} />, action: <EntryLink n={row.n}>Entry {row.n}</EntryLink> },
    { label: 'Decision', value: <OutcomeWords outcome={row.outcome} /> },
    ...(project === undefined
      ? []
      : [{ label: 'Project', value: <ProjectLink projectId={project.projectId}>{project.title.value}</ProjectLink> }]),
    ...(gate === undefined
      ? []
      : [
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
        ]),
    { label: 'Reasons', value: <span className="mb-prose">{row.reasons}</span> },
    {
      label: 'Alternatives considered',
      value: <span className="mb-prose">{row.alternatives ?? 'Nothing is said of any'}</span>,
    },
    ...(takenBy.kind === 'officer'
      ? [
          {
            label: 'Authority',
            value: `May decide up to ${formatMoney(takenBy.upTo)}; the plan cost ${formatMoney(takenBy.wholeLifeCost)} over its whole life`,
          },
        ]
      : [{ label: 'Votes', value: votesInWords(row.votes) }, ...sitting(row, names)]),
    ...(meeting === undefined
      ? []
      : [
          {
            label: 'Meeting',
            value: (
              <PathLink path={`/meetings/${meeting.meetingId}`}>
                {row.takenByTitle}, {formatDay(meeting.heldOn)}
              </PathLink>
            ),
          },
        ]),
    { label: 'Minute reference', value: row.minuteReference ?? 'None' },
    ...(row.supersedes === undefined
      ? []
      : [
          {
            label: 'Takes the place of',
            value: <PathLink path={`/governance/decisions/${row.supersedes}`}>An earlier decision</PathLink>,
          },
        ]),
  ];
  return <SummaryList rows={rows} />;
}

/** Who was there and who counted, by their posts. */
function sitting({ takenBy, decisionId }: RegisterRow, names: ReturnType<typeof useLedger>['names']) {
  if (takenBy.kind !== 'board') return [];
  const board = names.state('board', takenBy.boardId);
  const decisions = names.state('meeting', takenBy.meetingId)?.decisions ?? [];
  const minute = decisions.find((one) => one.decisionId === decisionId)?.minuted.value;
  if (minute === undefined) return [];
  const posts = (ids: readonly string[]) =>
    listed(
      ids.map((one) => postOf(one, board)),
      'Nobody',
    );
  return [
    { label: 'Decided', value: posts(minute.counted) },
    { label: 'Stood aside for an interest', value: posts(minute.interested) },
  ];
}
