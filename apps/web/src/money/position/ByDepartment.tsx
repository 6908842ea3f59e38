import { budgets, financialYearOf, positionIn } from '@minutebook/domain';
import type { LedgerWorld, Nature } from '@minutebook/domain';
import { useCallback } from 'react';

import { useReport } from '../../clock/stepping/use-report.ts';
import { useCompared } from '../../clock/use-compared.ts';
import { departmentTitle } from '../../delivery/public/department-title.ts';
import type { PositionRow } from './position-row.ts';
import { PositionTable } from './PositionTable.tsx';

interface OfYear {
  readonly nature: Nature;
  readonly year: string;
}

/** Where the money of a year stands by the department whose budgets it is in. */
export function ByDepartment({ nature, year }: OfYear) {
  const then = useCompared()?.world;
  const rows = useReport(
    useCallback(({ world }, day) => rowsOf(world, then, nature, financialYearOf(day)), [then, nature]),
  );
  return (
    <PositionTable
      caption={`By department whose budgets they are, ${nature}, ${year}`}
      names="Department"
      rows={rows}
    />
  );
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
      .map(({ departmentId }) => departmentId),
  );
  return [...ids].map((departmentId) => {
    const words = departmentTitle(departmentId, world);
    const scope = { nature, departmentId };
    return {
      key: departmentId,
      label: words,
      words,
      position: positionIn(world, year, scope),
      was: then === undefined ? undefined : positionIn(then, year, scope),
    };
  });
}
