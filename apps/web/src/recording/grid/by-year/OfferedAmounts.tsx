import type { YearAmount } from '@minutebook/domain';

import { EntryLink } from '../../../clock/links.tsx';
import { Button } from '../../../design/Button.tsx';
import { formatMoney } from '../../../design/numbers.ts';
import type { Offered } from './offered.ts';

interface OfferedAmountsProps {
  readonly offers: readonly Offered[];
  readonly take: (offered: Offered) => void;
}

/** What is stated elsewhere, each with a button that puts it into the table. */
export function OfferedAmounts({ offers, take }: OfferedAmountsProps) {
  return offers.map((one) => (
    <div className="govuk-inset-text mb-grid__offer" key={one.called}>
      <p className="govuk-body">
        {one.by} states {one.called} of {formatMoney(totalOf(one.amounts))} in all, <EntryLink n={one.n} />.
      </p>
      <Button type="button" look="secondary" onClick={() => take(one)}>
        Put these {one.called} into the table
      </Button>
    </div>
  ));
}

function totalOf(amounts: readonly YearAmount[]): number {
  return amounts.reduce((sum, one) => sum + one.amount, 0);
}
