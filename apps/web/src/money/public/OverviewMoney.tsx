import { agreements, budgetInWords, budgets, financialYearOf, positionIn } from '@minutebook/domain';
import type { Moment } from '@minutebook/ledger';
import { useMemo } from 'react';

import { PathLink } from '../../clock/links.tsx';
import { useLedger } from '../../clock/page-ledger.tsx';
import { useReport } from '../../clock/stepping/use-report.ts';
import { useClocks } from '../../clock/use-clocks.ts';
import { useCompared } from '../../clock/use-compared.ts';
import { Block } from '../../design/Block.tsx';
import { FigureView } from '../../figures/FigureView.tsx';

const shown = ['allocated', 'spent', 'forecast', 'variance'] as const;

const positionAt = ({ world }: Moment, day: string) => positionIn(world, financialYearOf(day));
const inWords = ({ world }: Moment) => budgetInWords(world);

/** Where the money of the year stands; nothing before a first budget. */
export function OverviewMoney() {
  const { world } = useLedger();
  const { day } = useClocks();
  const then = useCompared();
  const year = financialYearOf(day);
  const position = useReport(positionAt);
  const was = useMemo(() => (then === undefined ? undefined : positionIn(then.world, year)), [then, year]);
  const words = useReport(inWords);
  if (budgets(world).length === 0 && agreements(world).length === 0) return null;
  return (
    <Block heading="Are we on budget?" intro={words}>
      <div className="mb-figures">
        {shown.map((one) => (
          <FigureView key={one} figure={position[one]} was={was?.[one]} small />
        ))}
      </div>
      <p className="govuk-body">
        These are the figures of {year}, capital and revenue together:{' '}
        <PathLink path="/budget">see the budgets</PathLink>.
      </p>
    </Block>
  );
}
