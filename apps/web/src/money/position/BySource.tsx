import { financialYearOf, fundedFromWords, positionsBySource } from '@minutebook/domain';
import type { LedgerWorld, Nature, PositionBySource } from '@minutebook/domain';
import { useCallback, useMemo } from 'react';

import { useLedger } from '../../clock/page-ledger.tsx';
import { useReport } from '../../clock/stepping/use-report.ts';
import { useCompared } from '../../clock/use-compared.ts';
import { partOf } from '../../figures/before.ts';
import type { Figures, PositionRow } from './position-row.ts';
import { positionBeside } from './positions.ts';
import { PositionTable } from './PositionTable.tsx';

interface OfYear {
  readonly nature: Nature;
  readonly year: string;
}

/** Where the money of a year stands by funding source, as far as budgets keep sources apart. */
export function BySource({ nature, year }: OfYear) {
  const { world } = useLedger();
  const then = useCompared()?.world;
  const found = useReport(
    useCallback(({ world }, day) => positionsBySource(world, financialYearOf(day), nature), [nature]),
  );
  const rows = useMemo(() => rowsOf(found, then, nature, year), [found, then, nature, year]);
  const total = useMemo(() => positionBeside(world, then, year, { nature }), [world, then, year, nature]);
  if (rows.length === 0) return null;
  const isMixed = found.some(({ approvedOf }) => approvedOf.length > 0);
  return (
    <>
      <PositionTable
        caption={`By funding source, ${nature}, ${year}`}
        names="Funding source"
        rows={rows}
        total={total}
      />
      {isMixed ? (
        <p className="govuk-body mb-secondary">
          Money of one budget is not kept apart by source: of what its sources pay together, only what was approved out
          of each is known.
        </p>
      ) : null}
    </>
  );
}

function rowsOf(
  found: readonly PositionBySource[],
  then: LedgerWorld | undefined,
  nature: Nature,
  year: string,
): readonly PositionRow[] {
  const before = new Map(
    (then === undefined ? [] : positionsBySource(then, year, nature)).map((one) => [keyOf(one), one]),
  );
  return found.flatMap((one): readonly PositionRow[] => {
    const was = then && (before.get(keyOf(one)) ?? 'none');
    const words = fundedFromWords(one.from);
    const parts = one.approvedOf.map(({ label, figure }) => ({
      key: `${keyOf(one)}-${label}`,
      label: `Of that, ${label}`,
      words: `${words}, of that ${label}`,
      position: { approved: figure },
      was: partOf(was, ({ approvedOf }) => approvedIn(approvedOf, label)),
    }));
    return [
      { key: keyOf(one), label: words, words, position: one.position, was: partOf(was, (of) => of.position) },
      ...parts,
    ];
  });
}

function approvedIn(parts: PositionBySource['approvedOf'], of: string): Figures | undefined {
  const part = parts.find(({ label }) => label === of);
  return part && { approved: part.figure };
}

function keyOf({ from }: PositionBySource): string {
  return from.length === 0 ? 'none' : from.join('-');
}
