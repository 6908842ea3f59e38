import { fourFigureNames, fourFigures } from '@minutebook/domain';
import type { FourFigures as Figures } from '@minutebook/domain';
import { useMemo } from 'react';

import { useClocks } from '../../clock/use-clocks.ts';
import { useCompared } from '../../clock/use-compared.ts';
import { FigureView } from '../../figures/FigureView.tsx';

/** The four figures of savings with what is behind each, always in this order. */
export function FourFigures({ figures }: { readonly figures: Figures }) {
  const { compared } = useClocks();
  const then = useCompared()?.world;
  const was = useMemo(
    () => (then === undefined || compared === undefined ? undefined : fourFigures(then, compared.day)),
    [then, compared],
  );
  return (
    <div className="mb-figures">
      {fourFigureNames.map((one) => (
        <FigureView key={one} figure={figures[one]} was={was?.[one]} small />
      ))}
    </div>
  );
}
