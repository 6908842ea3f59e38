import { queryFigures } from '@minutebook/domain';
import { useMemo } from 'react';

import { useLedger } from '../../../clock/page-ledger.tsx';
import { useClocks } from '../../../clock/use-clocks.ts';
import { useCompared } from '../../../clock/use-compared.ts';
import { FigureView } from '../../../figures/FigureView.tsx';

/** How many wait and for how long, how many wait for a word, how many are closed, and how long an answer took. */
export function QueryNumbers() {
  const { world } = useLedger();
  const { day, compared } = useClocks();
  const then = useCompared()?.world;
  const figures = useMemo(() => queryFigures(world, day), [world, day]);
  const were = useMemo(
    () => (then === undefined || compared === undefined ? undefined : queryFigures(then, compared.day)),
    [then, compared],
  );
  const { unanswered, byAge, answered, closed, took } = figures;
  return (
    <div className="mb-figures">
      <FigureView figure={unanswered} was={were?.unanswered} />
      {byAge.map((figure, at) =>
        figure.value === 0 ? null : <FigureView key={at} figure={figure} was={were?.byAge[at]} small />,
      )}
      <FigureView figure={answered} was={were?.answered} />
      <FigureView figure={closed} was={were?.closed} />
      {took === undefined ? null : <FigureView figure={took} was={were?.took} />}
    </div>
  );
}
