import { optimism, optimismOfBenefit } from '@minutebook/domain';
import type { BenefitState, Optimism, SeriesOfBenefit } from '@minutebook/domain';
import { useMemo } from 'react';

import { useLedger } from '../../clock/page-ledger.tsx';
import { useClocks } from '../../clock/use-clocks.ts';
import { useCompared } from '../../clock/use-compared.ts';
import { Block } from '../../design/Block.tsx';
import { Explain, FigureView } from '../../figures/FigureView.tsx';
import { optimismWords } from './optimism-words.ts';

/** How far above what came the forecasts of all benefits were that were made a year ahead. */
export function OptimismOfAll() {
  const { world } = useLedger();
  const { day, compared } = useClocks();
  const then = useCompared()?.world;
  const found = useMemo(() => optimism(world, day), [world, day]);
  const was = useMemo(
    () => (then === undefined || compared === undefined ? undefined : optimism(then, compared.day)),
    [then, compared],
  );
  return (
    <Block heading="Forecasts and what came" intro={optimismWords(found)}>
      <Figures found={found} was={was} />
    </Block>
  );
}

/** The same of one definition of one benefit; nothing where nobody forecast it. */
export function OptimismOfOne({
  benefit,
  series,
}: {
  readonly benefit: BenefitState;
  readonly series: SeriesOfBenefit;
}) {
  const { day } = useClocks();
  const found = useMemo(() => optimismOfBenefit(benefit, series.version, day), [benefit, series.version, day]);
  const isForecast = benefit.forecasts.some((one) => one.value.definition === series.version && one.on <= day);
  if (found === undefined || !isForecast) return null;
  return (
    <>
      <p className="govuk-body mb-reading">{optimismWords(found)}</p>
      <Figures found={found} was={undefined} />
    </>
  );
}

/** Each figure of the sentence with what is behind it; of no case there is none. */
function Figures({ found, was }: { readonly found: Optimism; readonly was: Optimism | undefined }) {
  if (found.cases.value === 0) return null;
  if (found.tooHopeful === undefined) return <Explain figure={found.cases} was={was?.cases} named />;
  return (
    <div className="mb-figures">
      {(['tooHopeful', 'cases', 'above'] as const).map((one) => {
        const [figure, before] = [found[one], was?.[one]];
        if (figure === undefined) return null;
        return <FigureView key={one} figure={figure} was={before?.unit === figure.unit ? before : undefined} small />;
      })}
    </div>
  );
}
