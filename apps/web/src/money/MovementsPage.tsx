import { budgets } from '@minutebook/domain';

import { useLedger } from '../clock/page-ledger.tsx';
import { useClocks } from '../clock/use-clocks.ts';
import { useCompared } from '../clock/use-compared.ts';
import { Block } from '../design/Block.tsx';
import { EmptyState } from '../design/EmptyState.tsx';
import { Page } from '../shell/Page.tsx';
import { MoneyTabs } from './MoneyTabs.tsx';
import { LazyMovements } from './pictures/LazyPictures.tsx';

const natures = ['revenue', 'capital'] as const;
const scopes = { revenue: { nature: 'revenue' }, capital: { nature: 'capital' } } as const;

/** What is approved at the date of the page, and every step to it since the date compared with. */
export function MovementsPage() {
  const { world } = useLedger();
  const { compared } = useClocks();
  const before = useCompared()?.world;
  const there = natures.filter((nature) => budgets(world).some((one) => one.nature === nature));
  return (
    <Page
      title="Movements"
      intro="How what is approved came about between two dates: each step with its entries, and they add up."
    >
      <MoneyTabs />
      {before === undefined || compared === undefined ? (
        <EmptyState>
          Choose a date to compare with, above under <strong>Look at another date or meeting</strong>: the movements
          since then are shown.
        </EmptyState>
      ) : (
        there.map((nature) => (
          <Block key={nature} heading={nature === 'capital' ? 'Capital' : 'Revenue'}>
            <LazyMovements
              before={before}
              after={world}
              scope={scopes[nature]}
              between={`since ${compared.words.short}`}
            />
          </Block>
        ))
      )}
    </Page>
  );
}
