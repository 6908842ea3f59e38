import { takenWords } from '@minutebook/domain';
import type { BudgetState } from '@minutebook/domain';

import { EntryLink } from '../../clock/links.tsx';

/** What savings took out of a budget, and for which years alone; nothing where none did. */
export function TakenBySavings({ budget }: { readonly budget: BudgetState }) {
  return budget.taken
    .filter(({ value }) => value.givenBack === undefined)
    .map((one) => (
      <p className="govuk-body mb-reading" key={one.n}>
        {takenWords(budget, one.value)} (<EntryLink n={one.n} />)
      </p>
    ));
}
