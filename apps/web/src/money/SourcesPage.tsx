import { budgets } from '@minutebook/domain';

import { useLedger } from '../clock/page-ledger.tsx';
import { Block } from '../design/Block.tsx';
import { EmptyState } from '../design/EmptyState.tsx';
import { Page } from '../shell/Page.tsx';
import { MoneyTabs } from './MoneyTabs.tsx';
import { LazySources } from './pictures/LazyPictures.tsx';

const natures = ['revenue', 'capital'] as const;
const scopes = { revenue: { nature: 'revenue' }, capital: { nature: 'capital' } } as const;

/** Where the money came from and what it is for, capital and revenue apart. */
export function SourcesPage() {
  const { world } = useLedger();
  const there = natures.filter((nature) => budgets(world).some((one) => one.nature === nature));
  return (
    <Page
      title="Sources and purposes"
      intro="Where the approved money came from, and what it is set aside for, over all years."
    >
      <MoneyTabs />
      {there.length === 0 ? <EmptyState>No budget has been recorded.</EmptyState> : null}
      {there.map((nature) => (
        <Block key={nature} heading={nature === 'capital' ? 'Capital' : 'Revenue'}>
          <LazySources scope={scopes[nature]} />
        </Block>
      ))}
    </Page>
  );
}
