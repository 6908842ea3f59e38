import { fourFigureNames, fourFigures } from '@minutebook/domain';
import type { SavingsScope } from '@minutebook/domain';
import { useMemo } from 'react';

import { useLedger } from '../../clock/page-ledger.tsx';
import { useClocks } from '../../clock/use-clocks.ts';
import { useCompared } from '../../clock/use-compared.ts';
import { FigureView } from '../../figures/FigureView.tsx';

/** The four figures of savings with what is behind each, always in this order; of a department or of all. */
export function FourFigures({ scope }: { readonly scope?: SavingsScope }) {
  const { world } = useLedger();
  const { day, compared } = useClocks();
  const then = useCompared()?.world;
  const figures = useMemo(() => fourFigures(world, day, scope), [world, day, scope]);
  const was = useMemo(
    () => (then === undefined || compared === undefined ? undefined : fourFigures(then, compared.day, scope)),
    [then, compared, scope],
  );
  return (
    <div className="mb-figures">
      {fourFigureNames.map((one) => (
        <FigureView key={one} figure={figures[one]} was={was?.[one]} small />
      ))}
    </div>
  );
}
