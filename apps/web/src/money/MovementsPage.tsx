import { budgets, financialYearOf, returned } from '@minutebook/domain';
import type { LedgerWorld, MoneyScope } from '@minutebook/domain';
import { useSearch } from '@tanstack/react-router';

import { DatedLink } from '../clock/links.tsx';
import { useLedger } from '../clock/page-ledger.tsx';
import { useClocks } from '../clock/use-clocks.ts';
import { useCompared } from '../clock/use-compared.ts';
import { Block } from '../design/Block.tsx';
import { formatDay } from '../design/days.ts';
import { EmptyState } from '../design/EmptyState.tsx';
import { FigureView } from '../figures/FigureView.tsx';
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
            <Returned before={before} after={world} scope={scopes[nature]} />
            <VirementsSince before={before} after={world} nature={nature} />
          </Block>
        ))
      )}
    </Page>
  );
}

interface ReturnedProps {
  readonly before: LedgerWorld;
  readonly after: LedgerWorld;
  readonly scope: MoneyScope;
}

/** What was returned when years were closed: no step of what is approved, since it stays approved for its year. */
function Returned({ before, after, scope }: ReturnedProps) {
  const figure = returned(after, scope);
  const was = returned(before, scope);
  if (figure.value === 0 && was.value === 0) return null;
  return (
    <>
      <p className="govuk-body">
        What was returned when years were closed stays approved for its year, and nobody can allocate it any more.
      </p>
      <FigureView figure={figure} was={was} small />
    </>
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
