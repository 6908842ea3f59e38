import { entriesOfWait, gateWaits, gateWaitsSentence } from '@minutebook/domain';
import type { GateWait, WaitsAtGate } from '@minutebook/domain';
import { useMemo } from 'react';

import { useAsKnown } from '../../clock/as-known.ts';
import { EntryLinks, entryLinks, ProjectLink } from '../../clock/links.tsx';
import { useLedger } from '../../clock/page-ledger.tsx';
import { useClocks } from '../../clock/use-clocks.ts';
import { useCompared } from '../../clock/use-compared.ts';
import { capital } from '../../design/capital.ts';
import { Chart } from '../../design/charts/Chart.tsx';
import type { Column } from '../../take-away/column.ts';
import { formatDay } from '../../design/days.ts';
import { Details } from '../../design/Details.tsx';
import { Explain } from '../../figures/FigureView.tsx';
import { drawWaits, outcomeOf } from './draw.tsx';

const nothing: readonly WaitsAtGate[] = [];

/** How long projects stood before each gate. */
export function WaitsChart() {
  const { world } = useLedger();
  const { day, compared } = useClocks();
  const gates = useMemo(() => gateWaits(world, day), [world, day]);
  const before = useCompared()?.world;
  const then = useMemo(
    () => (before === undefined || compared === undefined ? nothing : gateWaits(before, compared.day)),
    [before, compared],
  );
  const asKnown = useAsKnown();
  if (gates.length === 0) return <p className="govuk-body">No plan has been submitted to a gate yet.</p>;
  const was = compared === undefined ? '' : ` A dashed line marks the usual wait as known ${compared.words.at}.`;
  return (
    <Chart
      finding={gateWaitsSentence(gates)}
      measure={`Days from the submission of a plan until it was approved or rejected, by gate. Bar: the usual wait. Circle: one plan. Diamond: still waiting.${was}`}
      name="waits-before-gates"
      asKnown={asKnown}
      draw={(width) => drawWaits(gates, then, width)}
      columns={compared === undefined ? columns : [...columns, known(compared.words.at, before?.n ?? 0)]}
      rows={gates.flatMap((gate) => gate.waits.map((wait) => ({ gate, wait })))}
      keyOf={({ gate, wait }) => `${gate.gateId} ${wait.submitted.n}`}
      entries={entryLinks}
    >
      <Details summary="Explain the usual waits">
        {gates.map(({ gateId, middle }) => {
          const earlier = then.find((one) => one.gateId === gateId)?.middle;
          return middle === undefined ? null : <Explain key={gateId} figure={middle} was={earlier} named />;
        })}
      </Details>
    </Chart>
  );
}

interface Row {
  readonly gate: WaitsAtGate;
  readonly wait: GateWait;
}

const columns: readonly Column<Row>[] = [
  { heading: 'Gate', names: true, cell: ({ gate }) => gate.title },
  {
    heading: 'Project',
    cell: ({ wait: { projectId, projectTitle } }) => <ProjectLink projectId={projectId}>{projectTitle}</ProjectLink>,
    value: ({ wait }) => wait.projectTitle,
  },
  {
    heading: 'Submitted',
    cell: ({ wait }) => <span className="mb-nowrap">{formatDay(wait.submitted.on)}</span>,
    value: ({ wait }) => ({ day: wait.submitted.on }),
  },
  { heading: 'Days', numeric: true, cell: ({ wait }) => wait.days },
  { heading: 'Then', cell: ({ wait }) => endsIn(wait) },
  {
    heading: 'Entries',
    cell: ({ wait }) => <EntryLinks numbers={entriesOfWait(wait)} />,
    value: 'entries',
    entries: ({ wait }) => entriesOfWait(wait),
  },
];

function known(at: string, n: number): Column<Row> {
  const cell = ({ wait: { submitted, decided } }: Row): string => {
    if (submitted.n > n) return 'Not submitted yet';
    return decided === undefined || decided.recorded.n > n ? 'Waiting' : 'Decided';
  };
  return { heading: `As known ${at}`, cell };
}

/** “Deferred, then approved”. */
function endsIn({ onTheWay, decided, left }: GateWait): string {
  const end =
    decided === undefined ? (left === undefined ? 'still waiting' : 'left without a decision') : outcomeOf(decided);
  const words = [...onTheWay.map(outcomeOf), end].join(', then ');
  return capital(words);
}
