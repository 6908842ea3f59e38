import { StateBenefitProfile } from '@minutebook/domain';
import type { PlannedBenefit } from '@minutebook/domain';
import { useState } from 'react';

import type { AnyForm } from '../../../recording/form.ts';
import { YearTable } from '../../../recording/grid/by-year/YearTable.tsx';
import { BenefitsPaper } from '../paper/BenefitsPaper.tsx';
import { titleOf } from '../form-titles.ts';
import type { OpenedPlan } from '../opened-plan.ts';
import { benefitsSchema, benefitsTable, benefitsTyped } from './by-year/benefits-table.ts';
import { offeredByOption } from './by-year/offered.ts';
import { planForm } from './plan-form.tsx';

function Fields(opened: OpenedPlan) {
  const [offers] = useState(() => offeredByOption(opened, 'benefits'));
  return <YearTable of={benefitsTable} offers={offers} />;
}

export const form: AnyForm = planForm(StateBenefitProfile, {
  title: titleOf.benefits,
  intro: 'What the preferred way would gain, year by year, in place of what the plan said.',
  submit: 'Record the benefits',
  begin: ({ plan }) => ({ benefits: plan?.content.benefits?.value ?? [] }),
  typed: ({ benefits, ...values }) => ({ ...values, benefits: benefitsTyped(benefits as readonly PlannedBenefit[]) }),
  stricter: () => benefitsSchema,
  Fields,
  section: {
    stated: (content) => content.benefits,
    Show: ({ content }) => (content.benefits === undefined ? null : <BenefitsPaper benefits={content.benefits} />),
  },
});
