import { signOffWords } from '@minutebook/domain';
import type { BusinessPlanState, LedgerWorld, PlanVersion, ProjectState } from '@minutebook/domain';

import { useLedger } from '../../../clock/page-ledger.tsx';
import { useCompared } from '../../../clock/use-compared.ts';
import { Block } from '../../../design/Block.tsx';
import { PathLink } from '../../../clock/links.tsx';
import { StatedBy } from '../../../entries/amending/CorrectLink.tsx';
import { PrintedDetails } from '../../../design/PrintedDetails.tsx';
import { Table } from '../../../design/Table.tsx';
import type { Column } from '../../../design/Table.tsx';
import { Tag } from '../../../design/Tag.tsx';
import { Dated } from '../../../delivery/public/Dated.tsx';
import { FateList } from '../FateList.tsx';
import { fateOf } from '../fate.ts';
import type { Fate } from '../fate.ts';

interface Row {
  readonly version: PlanVersion;
  readonly project: ProjectState;
  readonly world: LedgerWorld;
}

const columns: readonly Column<Row>[] = [
  {
    heading: 'Version',
    names: true,
    cell: (row) => <Named row={row} />,
    value: ({ version }) => version.version,
    further: [{ heading: 'Note', value: ({ version }) => version.note }],
  },
  {
    heading: 'Issued on',
    cell: ({ version }) => <Dated stated={version.issued} />,
    value: ({ version }) => version.issued,
  },
  {
    heading: 'Fingerprint',
    cell: ({ version }) => <code>{shortDigest(version.digest)}</code>,
    value: ({ version }) => version.digest,
  },
  {
    heading: 'Signed off for',
    cell: ({ version }) => <SignOffs version={version} />,
    value: ({ version }) => version.signOffs.map(({ value }) => signOffWords[value.kind]).join('; ') || 'Nobody yet',
    entries: ({ version }) => version.signOffs.map(({ n }) => n),
  },
  {
    heading: 'What became of it',
    cell: ({ version, project, world }) => <FateList fate={fateOf(version, project, world)} />,
    value: (row) =>
      fateOfRow(row)
        .map(({ words }) => words)
        .join('; ') || 'It has not been submitted to a gate.',
    entries: (row) => fateOfRow(row).map(({ n }) => n),
  },
];

function fateOfRow({ version, project, world }: Row): readonly Fate[] {
  return fateOf(version, project, world);
}

/** The first of a digest, enough to tell versions apart; the version's own page shows all of it. */
function shortDigest(digest: string): string {
  return digest.slice(0, 12);
}

interface VersionsProps {
  readonly plan: BusinessPlanState;
  readonly project: ProjectState;
}

/** Every version issued, newest first, with what became of it. */
export function Versions({ plan, project }: VersionsProps) {
  const { world } = useLedger();
  const { versions, projectId } = plan;
  const last = versions.at(-1)?.version ?? 0;
  return (
    <Block
      heading="Versions"
      intro="Each is frozen when it is issued; by its fingerprint anybody can check that it is still the same."
    >
      {versions.length === 0 ? (
        <p className="govuk-body">None has been issued.</p>
      ) : (
        <Listed
          caption="The newest version"
          rows={versions.slice(-1).map((version) => ({ version, project, world }))}
        />
      )}
      {last < 2 ? null : (
        <PrintedDetails summary={last === 2 ? 'Version 1' : `Versions 1 to ${last - 1}`}>
          <Listed
            caption="Earlier versions"
            rows={versions
              .slice(0, -1)
              .toReversed()
              .map((version) => ({ version, project, world }))}
          />
        </PrintedDetails>
      )}
      <WhatDiffers projectId={projectId} last={last} />
    </Block>
  );
}

function WhatDiffers({ projectId, last }: { readonly projectId: string; readonly last: number }) {
  if (last === 0) return null;
  const compare = `/projects/${projectId}/plan/compare`;
  return (
    <ul className="govuk-list">
      {last < 2 ? null : (
        <li>
          <PathLink path={`${compare}?from=${last - 1}&to=${last}`}>
            What changed between version {last - 1} and version {last}
          </PathLink>
        </li>
      )}
      <li>
        <PathLink path={`${compare}?from=${last}`}>What has been written since version {last}</PathLink>
      </li>
    </ul>
  );
}

function Listed({ caption, rows }: { readonly caption: string; readonly rows: readonly Row[] }) {
  return (
    <Table caption={caption} captionHidden columns={columns} rows={rows} keyOf={({ version }) => version.version} />
  );
}

function Named({ row: { version, project } }: { readonly row: Row }) {
  const before = useCompared();
  return (
    <>
      <PathLink path={`/projects/${project.projectId}/plan/${version.version}`}>Version {version.version}</PathLink>{' '}
      {before === undefined || version.issued.n <= before.world.n ? null : <Tag colour="yellow">New</Tag>}
      {version.note === undefined ? null : <div className="mb-secondary mb-prose">{version.note}</div>}
    </>
  );
}

function SignOffs({ version: { signOffs } }: { readonly version: PlanVersion }) {
  if (signOffs.length === 0) return <>Nobody yet</>;
  return (
    <>
      {signOffs.map(({ value, n }) => (
        <div key={n}>
          {signOffWords[value.kind]}, <StatedBy n={n} />
        </div>
      ))}
    </>
  );
}
