import { aboveForecastSentence, postsAboveForecast, yearsWithin } from '@minutebook/domain';
import type { LedgerWorld } from '@minutebook/domain';
import { useMemo } from 'react';

import { useLedger } from '../../clock/page-ledger.tsx';
import { useCompared } from '../../clock/use-compared.ts';
import { Explain } from '../../figures/FigureView.tsx';

/** Where a forecast of a budget is below what the posts paid out of it cost, each explained; nothing where none is. */
export function PostsAbove({ budgetId }: { readonly budgetId: string }) {
  const { world } = useLedger();
  const then = useCompared()?.world;
  const all = useMemo(() => aboveIn(world, budgetId), [world, budgetId]);
  const were = useMemo(() => then && aboveIn(then, budgetId), [then, budgetId]);
  return all.map(({ key, above, sentence }) => (
    <div key={key}>
      <p className="govuk-body mb-reading">{sentence}</p>
      <Explain figure={above} was={were && (were.find((one) => one.key === key)?.above ?? 'none')} named />
    </div>
  ));
}

function aboveIn(world: LedgerWorld, budgetId: string) {
  return yearsWithin(world, { budgetId })
    .flatMap((year) => postsAboveForecast(world, year))
    .filter(({ budget }) => budget.budgetId === budgetId)
    .map((one) => ({
      key: `${one.allocation.allocationId} ${one.year}`,
      above: one.above,
      sentence: aboveForecastSentence(one),
    }));
}
