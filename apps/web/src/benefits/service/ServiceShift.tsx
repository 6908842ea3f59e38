import { costsInForce, periodWords, rowFigure, serviceOf, shiftOf, shiftTotal } from '@minutebook/domain';
import type { ServiceState, ShiftRow } from '@minutebook/domain';
import { useMemo } from 'react';

import { useLedger } from '../../clock/page-ledger.tsx';
import { useClocks } from '../../clock/use-clocks.ts';
import { useCompared } from '../../clock/use-compared.ts';
import { Block } from '../../design/Block.tsx';
import { Details } from '../../design/Details.tsx';
import { EmptyState } from '../../design/EmptyState.tsx';
import { Explain, FigureView } from '../../figures/FigureView.tsx';
import { becauseInside } from '../because-words.ts';

/** What moved between channels since the baseline of one service, month by month with its working. */
export function ServiceShift({ service }: { readonly service: ServiceState }) {
  const { world } = useLedger();
  const { day, compared } = useClocks();
  const then = useCompared()?.world;
  const shift = useMemo(() => shiftOf(service, day, costsInForce(world)), [service, day, world]);
  const total = useMemo(() => shiftTotal(shift.rows), [shift]);
  const was = useMemo(() => {
    const before = then && serviceOf(then, service.serviceId);
    return before && compared && shiftTotal(shiftOf(before, compared.day, costsInForce(then)).rows);
  }, [then, compared, service.serviceId]);
  const missing = shift.leftOut.map(({ period, because }) => `${periodWords(period)}: ${becauseInside[because]}`);
  return (
    <Block
      heading="Channel shift"
      intro="What its contacts would have cost at the mix of the baseline, less what they cost."
    >
      {shift.withoutBaseline.length > 0 ? (
        <EmptyState>No baseline was agreed, so there is nothing to compare with.</EmptyState>
      ) : (
        <>
          <div className="mb-figures">
            <FigureView figure={total} was={was} />
          </div>
          {shift.rows.length === 0 ? null : <Months rows={shift.rows} />}
          {missing.length === 0 ? null : (
            <Details summary={`${missing.length} left out, and not counted as zero`}>{missing.join('; ')}.</Details>
          )}
        </>
      )}
    </Block>
  );
}

function Months({ rows }: { readonly rows: readonly ShiftRow[] }) {
  const { world } = useLedger();
  return (
    <Details summary="Month by month, with its working">
      {rows.map((row) => (
        <Explain key={row.period} figure={rowFigure(row, world)} named />
      ))}
    </Details>
  );
}
