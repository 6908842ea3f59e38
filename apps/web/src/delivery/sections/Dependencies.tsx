import { quoted, ringInWords, ringsOfNeeds, standingOf } from '@minutebook/domain';
import type { Dependency, ProjectState } from '@minutebook/domain';

import { useLedger } from '../../clock/page-ledger.tsx';
import { Block } from '../../design/Block.tsx';
import { EntryLink, ProjectLink } from '../../clock/links.tsx';
import type { OnPage } from '../../take-away/column.ts';
import { Table } from '../../design/Table.tsx';
import { WarningText } from '../../design/WarningText.tsx';
import type { Column } from '../../design/Table.tsx';
import { stageInWords } from '../public/stage-in-words.ts';
import { useMayRecordAny } from '../../recording/may-record.ts';
import { ItemDiffers } from '../../beside/Differs.tsx';
import { Dated } from '../public/Dated.tsx';
import { ItemLinks } from './ItemLinks.tsx';
import { RecordButton } from './RecordButton.tsx';

interface Row {
  readonly projectId: string;
  readonly dependency: Dependency;
}

const columns: readonly Column<Row>[] = [
  {
    heading: 'What it needs',
    names: true,
    value: ({ dependency }) => dependency.needs,
    cell: ({ projectId, dependency: { dependencyId, needs } }) => (
      <>
        <span className="mb-prose">{needs}</span>{' '}
        <ItemDiffers projectId={projectId} item={`dependency ${dependencyId}`} />
      </>
    ),
  },
  { heading: 'From', cell: ({ dependency }) => <From dependency={dependency} />, value: fromWhom },
  {
    heading: 'Declared',
    cell: ({ dependency }) => <Dated stated={dependency.declared} />,
    value: ({ dependency }) => dependency.declared,
  },
  {
    heading: 'Withdrawn',
    cell: ({ dependency: { withdrawn } }) => (withdrawn === undefined ? 'No, it stands' : <Dated stated={withdrawn} />),
    value: ({ dependency: { withdrawn } }) => withdrawn ?? 'No, it stands',
    further: [{ heading: 'Why withdrawn', value: ({ dependency }) => dependency.withdrawn?.reason }],
  },
];

/** The commands that its rows lead to. */
const changes = ['WithdrawDependency'] as const;

const change: Column<Row> = { heading: 'Change', screenOnly: true, cell: (row) => <Change row={row} /> };

/** What the project cannot go on without, and which other projects cannot go on without it. */
export function Dependencies({ project }: { readonly project: ProjectState }) {
  const { projectId, dependencies } = project;
  const offered = useMayRecordAny(changes) === 'yes' && dependencies.some((one) => one.withdrawn === undefined);
  return (
    <Block
      heading="What it depends on"
      intro="What the project cannot go on without. One that was withdrawn stays here, with the reason."
    >
      <InARing projectId={projectId} />
      {dependencies.length === 0 ? (
        <p className="govuk-body">Nothing is declared.</p>
      ) : (
        <Table
          caption="Dependencies"
          captionHidden
          rows={dependencies.map((dependency) => ({ projectId, dependency }))}
          keyOf={({ dependency }) => dependency.dependencyId}
          columns={offered ? [...columns, change] : columns}
        />
      )}
      <RecordButton projectId={projectId} command="DeclareDependency">
        Declare a dependency
      </RecordButton>
      <DependOnIt projectId={projectId} />
    </Block>
  );
}

function fromWhom({ dependency: { onProjectId } }: Row, { ledger }: OnPage): string {
  if (onProjectId === undefined) return 'Elsewhere';
  return ledger.world.state('project', onProjectId)?.title.value ?? 'A project that this date does not know';
}

function InARing({ projectId }: { readonly projectId: string }) {
  const rings = ringsOfNeeds(useLedger().world).filter((ring) => ring.some((one) => one.projectId === projectId));
  return <WarningText sentences={rings.map((ring) => `${ringInWords(ring)}: none of them can go first.`)} />;
}

function From({ dependency: { onProjectId: projectId, withdrawn } }: { readonly dependency: Dependency }) {
  const { world } = useLedger();
  if (projectId === undefined) return <>Elsewhere</>;
  const other = world.state('project', projectId);
  if (other === undefined) return <>A project that this date does not know</>;
  return (
    <>
      <ProjectLink projectId={projectId}>{other.title.value}</ProjectLink>
      <div className="mb-secondary">{stageInWords(other)}</div>
      {withdrawn === undefined && standingOf(other) === 'stopped' ? (
        <div>
          <strong>It was stopped, so this will not come from it.</strong>
        </div>
      ) : null}
    </>
  );
}

function DependOnIt({ projectId }: { readonly projectId: string }) {
  const others = useLedger()
    .world.states('project')
    .flatMap((project) =>
      project.dependencies
        .filter(({ onProjectId, withdrawn }) => onProjectId === projectId && withdrawn === undefined)
        .map((dependency) => ({ project, dependency })),
    );
  if (others.length === 0) return null;
  return (
    <>
      <h3 className="govuk-heading-s">Projects that depend on this one</h3>
      <ul className="govuk-list govuk-list--bullet">
        {others.map(({ project, dependency: { dependencyId, needs, declared } }) => (
          <li key={dependencyId}>
            <ProjectLink projectId={project.projectId}>{project.title.value}</ProjectLink> ({stageInWords(project)}):{' '}
            {needs},
            <EntryLink n={declared.n} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Change({ row: { projectId, dependency } }: { readonly row: Row }) {
  if (dependency.withdrawn !== undefined) return null;
  return (
    <ItemLinks
      projectId={projectId}
      about={dependency.dependencyId}
      title={quoted(dependency.needs)}
      links={[{ command: 'WithdrawDependency', words: 'Withdraw' }]}
    />
  );
}
