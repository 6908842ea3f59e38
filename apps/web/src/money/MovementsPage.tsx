import { budgets, financialYearOf } from '@minutebook/domain';
import { useSearch } from '@tanstack/react-router';

import { DatedLink } from '../clock/links.tsx';
import { useLedger } from '../clock/page-ledger.tsx';
import { useClocks } from '../clock/use-clocks.ts';
import { useCompared } from '../clock/use-compared.ts';
import { Block } from '../design/Block.tsx';
import { formatDay } from '../design/days.ts';
import { EmptyState } from '../design/EmptyState.tsx';
import { Page } from '../shell/Page.tsx';
import { MoneyTabs } from './MoneyTabs.tsx';
import { LazyMovements } from './pictures/LazyPictures.tsx';
import { VirementsSince } from './VirementsSince.tsx';

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
      intro="What moved between two dates: how what is approved came about, step by step with its entries, and every virement."
    >
      <MoneyTabs />
      {before === undefined || compared === undefined ? (
        <EmptyState>
          <SinceOffers />
          Or choose another date to compare with, above under <strong>Look at another date or meeting</strong>.
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
            <VirementsSince before={before} after={world} nature={nature} />
          </Block>
        ))
      )}
    </Page>
  );
}

/** The ends of the last financial year and of the last year, which is what people ask about most. */
function SinceOffers() {
  const { asof } = useSearch({ from: '__root__' });
  const { day } = useClocks();
  const offers = [
    { words: 'Movements since the last financial year ended', since: `${financialYearOf(day).slice(0, 4)}-03-31` },
    { words: 'Movements since the last year ended', since: `${Number(day.slice(0, 4)) - 1}-12-31` },
  ];
  return (
    <ul className="govuk-list">
      {offers.map(({ words, since }) => (
        <li key={since}>
          <DatedLink path="/budget/movements" asof={asof} since={since}>
            {words}
          </DatedLink>
          : {formatDay(since)}
        </li>
      ))}
    </ul>
  );
}
