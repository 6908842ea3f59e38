import { StateCostProfile } from '@minutebook/domain';
import type { CostLine } from '@minutebook/domain';
import { useState } from 'react';

import type { AnyForm } from '../../../recording/form.ts';
import { YearTable } from '../../../recording/grid/by-year/YearTable.tsx';
import { CostsPaper } from '../paper/CostsPaper.tsx';
import { titleOf } from '../form-titles.ts';
import type { OpenedPlan } from '../opened-plan.ts';
import { costsSchema, costsTable, costsTyped } from './by-year/costs-table.ts';
import { offeredByOption } from './by-year/offered.ts';
import { planForm } from './plan-form.tsx';

function Fields(opened: OpenedPlan) {
  const [offers] = useState(() => offeredByOption(opened, 'costs'));
  return <YearTable of={costsTable} offers={offers} />;
}

function statedBefore({ plan }: OpenedPlan): readonly CostLine[] {
  return plan?.content.costs?.value ?? [];
}

export const form: AnyForm = planForm(StateCostProfile, {
  title: titleOf.costs,
  intro: 'What the preferred way costs, year by year, in place of what the plan said. It approves no money.',
  submit: 'Record the costs',
  begin: (opened) => ({ lines: statedBefore(opened) }),
  typed: ({ lines, ...values }) => ({ ...values, lines: costsTyped(lines as readonly CostLine[]) }),
  stricter: (opened) => costsSchema(statedBefore(opened)),
  Fields,
  section: {
    stated: (content) => content.costs,
    Show: ({ content }) => (content.costs === undefined ? null : <CostsPaper costs={content.costs} />),
  },
});
