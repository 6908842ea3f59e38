import { newestBaseline, measuredPeriodWords, Rebaseline, SetBaseline, valueWords } from '@minutebook/domain';
import type { Periodicity } from '@minutebook/domain';

import { fieldsOf } from '../../../recording/fields/fields.tsx';
import { benefitForm, newestMeasure } from './benefit-form.ts';
import type { OpenedBenefit } from './benefit-form.ts';
import { noMeasure } from './NoMeasure.tsx';
import { AnyPeriodField } from './PeriodField.tsx';
import { ValueField } from './ValueField.tsx';

const { LineField } = fieldsOf(SetBaseline);

function Fields({ benefit }: OpenedBenefit) {
  const { measure } = newestMeasure(benefit);
  const every: readonly Periodicity[] = ['month', 'quarter', 'year'];
  return (
    <>
      <ValueField
        name="value"
        label={`What was one ${measure?.periodicity ?? 'period'} of it`}
        unit={measure?.unit}
        hint="Where it was taken over a longer time, the mean."
      />
      <AnyPeriodField
        name="period"
        label="Over what time was it taken?"
        kinds={every.slice(every.indexOf(measure?.periodicity ?? 'month'))}
      />
      <LineField name="takenFrom" label="Where does the figure come from?" />
      <LineField name="agreedBy" label="Which post agreed to count from it?" hint="A post, not a person’s name." />
    </>
  );
}

const begin = ({ benefit }: OpenedBenefit) => ({ definition: newestMeasure(benefit).definition });

/** Agrees where gains are counted from. */
export const setting = benefitForm(SetBaseline, {
  title: 'Set the baseline',
  intro:
    'Where it began, before anything was gained. It is never overwritten: whoever counts from elsewhere later says why.',
  submit: 'Record the baseline',
  when: 'When was it agreed?',
  begin,
  instead: noMeasure,
  Fields,
});

/** Agrees on another beginning. */
export const resetting = benefitForm(Rebaseline, {
  title: 'Rebaseline',
  intro: ({ benefit }) => {
    const { definition, measure } = newestMeasure(benefit);
    const had = newestBaseline(benefit, definition);
    if (had === undefined || measure === undefined) return 'Gains are counted from another beginning.';
    return `Gains are counted from ${valueWords(had.value.value, measure.unit)} in ${measuredPeriodWords(had.value.period)}. That stays beside the new baseline for ever.`;
  },
  submit: 'Record the new baseline',
  when: 'When was it agreed?',
  why: 'Why is it counted from elsewhere?',
  begin,
  instead: noMeasure,
  Fields,
});
