import { AppraiseOption, verdictWords } from '@minutebook/domain';
import type { Option } from '@minutebook/domain';
import { useState } from 'react';
import { useFormContext } from 'react-hook-form';

import { fieldsOf } from '../../../recording/fields/fields.tsx';
import { newId } from '../../../recording/new-id.ts';
import { OptionPaper } from '../paper/OptionPaper.tsx';
import { titleOf } from '../form-titles.ts';
import { offeredByYears } from './by-year/offered.ts';
import { optionSchema, optionTable, optionTyped } from './by-year/option-table.ts';
import { planForm } from './plan-form.tsx';
import type { OpenedPlan } from '../opened-plan.ts';
import { YearTable } from '../../../recording/grid/by-year/YearTable.tsx';
import type { AnyForm } from '../../../recording/form.ts';
import { capital } from '../../../design/capital.ts';

const fields = fieldsOf(AppraiseOption);
const { LineField, ProseField, RadioField } = fields;

const verdicts: Record<Option['verdict'], string> = {
  preferred: 'The way the plan recommends. There is one.',
  kept: 'Possible, and not preferred.',
  rejected: 'Ruled out.',
};

const options = Object.entries(verdictWords).map(([value, label]) => ({
  value,
  label: capital(label),
  hint: verdicts[value as Option['verdict']],
}));

function appraised({ plan, about }: OpenedPlan): Option | undefined {
  return plan?.content.options.find((one) => one.value.optionId === about)?.value;
}

function DoNothing() {
  const { register } = useFormContext();
  return (
    <div className="govuk-form-group">
      <div className="govuk-checkboxes govuk-checkboxes--small">
        <div className="govuk-checkboxes__item">
          <input id="do-nothing" type="checkbox" className="govuk-checkboxes__input" {...register('doNothing')} />
          <label className="govuk-label govuk-checkboxes__label" htmlFor="do-nothing">
            This is the option of doing nothing
          </label>
        </div>
      </div>
    </div>
  );
}

function Fields(opened: OpenedPlan) {
  const { plan } = opened;
  const [offers] = useState(() => offeredByYears(opened));
  return (
    <>
      <LineField
        name="title"
        label="Name of the option"
        hint="Such as “Do nothing” or “Buy a hosted service”."
        taken={plan?.content.options.map((one) => one.value.title) ?? []}
      />
      <ProseField name="description" label="What it is (optional)" />
      <DoNothing />
      <YearTable of={optionTable} offers={offers} />
      <RadioField name="verdict" label="What becomes of it?" options={options} missing="Choose what becomes of it" />
      <ProseField
        name="because"
        label="Because"
        hint="Why it is preferred, kept or rejected."
        missing="Say why it is preferred, kept or rejected"
      />
    </>
  );
}

export const form: AnyForm = planForm(AppraiseOption, {
  title: titleOf.option,
  intro: 'Doing nothing is always one of the options. What was said of this one before stays in the ledger.',
  submit: 'Record the option',
  why: 'Why is this recorded now?',
  begin: (opened) => ({
    title: '',
    description: '',
    doNothing: false,
    costs: [],
    benefits: [],
    because: '',
    ...appraised(opened),
    optionId: opened.about ?? newId(),
  }),
  typed: (values) => ({ ...values, ...optionTyped(values as Option) }),
  stricter: () => optionSchema,
  Fields,
  section: {
    stated: ({ options: all }, { about }) => all.find((one) => one.value.optionId === about),
    Show: ({ content, opened: { about } }) => {
      const found = content.options.find((one) => one.value.optionId === about);
      return found === undefined ? null : <OptionPaper option={found} />;
    },
  },
});
