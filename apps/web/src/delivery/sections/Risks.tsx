import { latestLevel, severeFrom } from '@minutebook/domain';
import type { ProjectState, Risk, RiskLevel, Stated } from '@minutebook/domain';

import { Block } from '../../design/Block.tsx';
import { formatDay } from '../../design/days.ts';
import { Details } from '../../design/Details.tsx';
import { CorrectHere, StatedBy } from '../../entries/amending/CorrectLink.tsx';
import { Table } from '../../design/Table.tsx';
import type { Column } from '../../design/Table.tsx';
import { Tag } from '../../design/Tag.tsx';
import { useMayRecordAny } from '../../recording/may-record.ts';
import { ItemDiffers } from '../../beside/Differs.tsx';
import { Dated } from '../public/Dated.tsx';
import { ItemLinks } from './ItemLinks.tsx';
import { RecordButton } from './RecordButton.tsx';

interface Row {
  readonly projectId: string;
  readonly risk: Risk;
}

const columns: readonly Column<Row>[] = [
  {
    heading: 'Risk',
    names: true,
    cell: (row) => <Named row={row} />,
    value: ({ risk }) => risk.title,
    further: [{ heading: 'Watched by', value: ({ risk }) => risk.owner }],
    entries: ({ risk }) => risk.levels.map(({ n }) => n),
  },
  {
    heading: 'Judged last',
    cell: ({ risk }) => <Judged risk={risk} />,
    value: ({ risk }) => latestLevel(risk),
    further: [
      { heading: 'Likelihood', value: ({ risk }) => latestLevel(risk)?.value.likelihood },
      { heading: 'Impact', value: ({ risk }) => latestLevel(risk)?.value.impact },
    ],
  },
  {
    heading: 'What is done',
    cell: ({ risk }) => <span className="mb-prose">{latestLevel(risk)?.value.response ?? 'Not stated'}</span>,
    value: ({ risk }) => latestLevel(risk)?.value.response ?? 'Not stated',
  },
  {
    heading: 'Closed',
    cell: ({ risk: { closed } }) => (closed === undefined ? 'No, it is watched' : <Dated stated={closed} />),
    value: ({ risk }) => risk.closed ?? 'No, it is watched',
    further: [{ heading: 'Why closed', value: ({ risk }) => risk.closed?.reason }],
  },
];

/** The commands that its rows lead to. */
const changes = ['AssessRisk', 'CloseRisk'] as const;

const change: Column<Row> = { heading: 'Change', screenOnly: true, cell: (row) => <Change row={row} /> };

/** What may go wrong, with every judgement of it. */
export function Risks({ project: { projectId, risks } }: { readonly project: ProjectState }) {
  const offered = useMayRecordAny(changes) === 'yes' && risks.some((one) => one.closed === undefined);
  return (
    <Block
      heading="Risks"
      intro={`What may go wrong, each judged from 1, the lowest, to 5 for how likely it is and how much it would harm. From ${severeFrom} of 25 on, the two multiplied, it is severe. A closed one stays here.`}
    >
      {risks.length === 0 ? (
        <p className="govuk-body">None is raised.</p>
      ) : (
        <Table
          caption="Risks"
          captionHidden
          rows={risks.map((risk) => ({ projectId, risk }))}
          keyOf={({ risk }) => risk.riskId}
          columns={offered ? [...columns, change] : columns}
        />
      )}
      <RecordButton projectId={projectId} command="RaiseRisk">
        Raise a risk
      </RecordButton>
    </Block>
  );
}

function Named({ row: { projectId, risk } }: { readonly row: Row }) {
  const { riskId, title, owner, levels } = risk;
  return (
    <>
      {title}
      {/* While it was judged once, that is the same entry, and the link stands there. */}
      {levels.length > 1 ? <CorrectHere n={levels[0]?.n} /> : null}
      <div className="mb-secondary">{owner === undefined ? 'Nobody is named to watch it' : `Watched by ${owner}`}</div>
      <ItemDiffers projectId={projectId} item={`risk ${riskId}`} />
    </>
  );
}

function Judged({ risk }: { readonly risk: Risk }) {
  const last = latestLevel(risk);
  if (last === undefined) return null;
  const earlier = risk.levels.filter(({ n }) => n !== last.n);
  return (
    <>
      <Dated stated={last}>
        {levelWords(last.value)}{' '}
        {isSevere(last.value) && risk.closed === undefined ? <Tag colour="red">Severe</Tag> : null}
      </Dated>
      {earlier.length === 0 ? null : <Earlier levels={earlier} />}
    </>
  );
}

function Earlier({ levels }: { readonly levels: readonly Stated<RiskLevel>[] }) {
  return (
    <Details summary="Earlier judgements">
      <ul className="govuk-list mb-small">
        {levels.map(({ value, on, n }) => (
          <li key={n}>
            {levelWords(value)}, {formatDay(on)}, <StatedBy n={n} />
          </li>
        ))}
      </ul>
    </Details>
  );
}

function levelWords({ likelihood, impact }: RiskLevel): string {
  return `Likelihood ${likelihood} × impact ${impact} = ${likelihood * impact}`;
}

function isSevere({ likelihood, impact }: RiskLevel): boolean {
  return likelihood * impact >= severeFrom;
}

function Change({ row: { projectId, risk } }: { readonly row: Row }) {
  if (risk.closed !== undefined) return null;
  return (
    <ItemLinks
      projectId={projectId}
      about={risk.riskId}
      title={risk.title}
      links={[
        { command: 'AssessRisk', words: 'Judge again' },
        { command: 'CloseRisk', words: 'Close' },
      ]}
    />
  );
}
