import { budgets, financialYearOf, positionIn } from '@minutebook/domain';
import type { LedgerWorld, Nature } from '@minutebook/domain';
import { useCallback } from 'react';

import { ProjectLink } from '../../clock/links.tsx';
import { useReport } from '../../clock/stepping/use-report.ts';
import { useCompared } from '../../clock/use-compared.ts';
import type { PositionRow } from './position-row.ts';
import { PositionTable } from './PositionTable.tsx';

interface OfYear {
  readonly nature: Nature;
  readonly year: string;
}

/** Where the money of a year stands by the project that it is set aside for; nothing where it is for none. */
export function ByProject({ nature, year }: OfYear) {
  const then = useCompared()?.world;
  const rows = useReport(
    useCallback(({ world }, day) => rowsOf(world, then, nature, financialYearOf(day)), [then, nature]),
  );
  if (rows.length === 0) return null;
  return <PositionTable caption={`By project, ${nature}, ${year}`} names="Project" rows={rows} />;
}

function rowsOf(
  world: LedgerWorld,
  then: LedgerWorld | undefined,
  nature: Nature,
  year: string,
): readonly PositionRow[] {
  const ids = new Set(
    budgets(world)
      .filter((one) => one.nature === nature)
      .flatMap(({ allocations }) => allocations)
      .flatMap(({ about }) => (about.kind === 'project' ? [about.projectId] : [])),
  );
  return [...ids].map((projectId) => {
    const words = world.state('project', projectId)?.title.value ?? projectId;
    const scope = { nature, projectId };
    return {
      key: projectId,
      label: <ProjectLink projectId={projectId}>{words}</ProjectLink>,
      words,
      position: positionIn(world, year, scope),
      was: then === undefined ? undefined : positionIn(then, year, scope),
    };
  });
}
