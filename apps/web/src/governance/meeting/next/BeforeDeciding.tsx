import { conditionsBefore, gateOn, signOffStandings, signOffWords } from '@minutebook/domain';
import type { ConditionBefore, ItemPaper, MeetingState, SignOffStanding } from '@minutebook/domain';

import { EntryLink, PathLink } from '../../../clock/links.tsx';
import { useLedger } from '../../../clock/page-ledger.tsx';
import { useClocks } from '../../../clock/use-clocks.ts';
import { formatDay } from '../../../design/days.ts';
import { Table } from '../../../design/Table.tsx';
import type { Column } from '../../../design/Table.tsx';
import { conditionFate, conditionSetBy, signOffInWords } from '../../public/before-deciding.ts';
import { listed } from '../../public/words.ts';

interface BeforeDecidingProps {
  readonly meeting: MeetingState;
  readonly paper: ItemPaper;
}

/** What a board has to know of a plan besides what it says: who agreed to it and who did not, and what was asked of it before. */
export function BeforeDeciding({ meeting, paper: { item, project, version } }: BeforeDecidingProps) {
  const { world } = useLedger();
  const { day } = useClocks();
  if (project === undefined) return null;
  const gateId = item.about?.gateId;
  const gate = gateId === undefined ? undefined : gateOn(world.states('programme')[0], gateId, meeting.heldOn)?.gate;
  const conditions = conditionsBefore(project, world, day, meeting.meetingId);
  return (
    <>
      {gate === undefined || version === undefined ? null : (
        <SignOffs version={version.version} standings={signOffStandings(gate, version, day)} />
      )}
      <h3 className="govuk-heading-s">Conditions that were set before</h3>
      {conditions.length === 0 ? (
        <p className="govuk-body">None was set.</p>
      ) : (
        <Table
          caption={`Conditions set before on ${project.title.value}`}
          captionHidden
          columns={columns}
          rows={conditions}
          keyOf={({ condition }) => `${condition.decisionId} ${condition.conditionId}`}
        />
      )}
    </>
  );
}

function SignOffs({
  version,
  standings,
}: {
  readonly version: number;
  readonly standings: readonly SignOffStanding[];
}) {
  const said = standings.filter(({ isRequired, given }) => isRequired || given !== undefined);
  const others = standings.filter((one) => !said.includes(one)).map(({ kind }) => signOffWords[kind].toLowerCase());
  return (
    <>
      <h3 className="govuk-heading-s">Sign-offs of version {version}</h3>
      <ul className="govuk-list govuk-list--bullet">
        {said.map((one) => (
          <li key={one.kind} className="mb-prose">
            {signOffInWords(one)}
            {one.given === undefined ? null : (
              <>
                {' '}
                <span className="mb-secondary">
                  <EntryLink n={one.given.n} />
                </span>
              </>
            )}
          </li>
        ))}
        {others.length === 0 ? null : <li>Not given, and not required by the gate: {listed(others, '')}.</li>}
      </ul>
    </>
  );
}

const columns: readonly Column<ConditionBefore>[] = [
  {
    heading: 'Condition',
    names: true,
    cell: ({ condition }) => <span className="mb-prose">{condition.text}</span>,
    value: ({ condition }) => condition.text,
  },
  {
    heading: 'To be met by',
    cell: ({ condition: { owner, dueOn } }) => `${owner}, by ${formatDay(dueOn)}`,
  },
  {
    heading: 'Set by',
    value: conditionSetBy,
    cell: (one) => (
      <PathLink path={`/governance/decisions/${one.condition.decisionId}`}>{conditionSetBy(one)}</PathLink>
    ),
  },
  {
    heading: 'What became of it',
    value: conditionFate,
    cell: (one) => <span className="mb-prose">{conditionFate(one)}</span>,
    entries: ({ condition: { set, discharged } }) => [set.n, discharged?.n],
  },
];
