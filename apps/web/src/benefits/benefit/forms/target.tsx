import { ProfileTarget } from '@minutebook/domain';
import { useController } from 'react-hook-form';

import { Select } from '../../../design/fields/fields.tsx';
import { fieldsOf } from '../../../recording/fields/fields.tsx';
import { Rows } from '../../../recording/fields/Rows.tsx';
import type { AnyForm } from '../../../recording/form.ts';
import { benefitForm, newestMeasure } from './benefit-form.ts';
import type { OpenedBenefit } from './benefit-form.ts';
import { milestoneOptions } from './milestone-options.ts';
import { noMeasure } from './NoMeasure.tsx';
import { ValueField } from './ValueField.tsx';

const { LineField, NumberField, useField } = fieldsOf(ProfileTarget);

interface Said {
  readonly kind?: string;
  readonly projectId?: string;
  readonly milestoneId?: string;
}

/** From where the months are counted: a month, or a milestone, whose slip then moves the target. */
function AnchorFields({ benefit, world }: OpenedBenefit) {
  const { value, onChange } = useController({ name: 'anchor' }).field;
  const said = (value ?? {}) as Said;
  const chosen = said.kind === 'milestone' ? `${said.projectId} ${said.milestoneId}` : (said.kind ?? '');
  return (
    <>
      <Select
        {...useField('anchor', 'Choose from where its months are counted')}
        label="From where are its months counted?"
        hint="Counted from a milestone, the target moves when the milestone does, and everybody sees by how much."
        none="Choose"
        options={[{ value: 'month', label: 'A month' }, ...milestoneOptions(benefit, world)]}
        value={chosen}
        onChange={({ target }) => onChange(anchorOf(target.value))}
      />
      {said.kind === 'month' ? (
        <LineField name="anchor.month" label="Month" hint="Such as 2026-07." missing="Enter a month, such as 2026-07" />
      ) : null}
    </>
  );
}

function anchorOf(chosen: string) {
  if (chosen === '') return undefined;
  if (chosen === 'month') return { kind: 'month', month: '' };
  const [projectId, milestoneId] = chosen.split(' ');
  return { kind: 'milestone', projectId, milestoneId };
}

export const form: AnyForm = benefitForm(ProfileTarget, {
  title: 'Set a target',
  intro:
    'What each period is to reach from a day on. Periods that ended before that day keep the target that they had then.',
  submit: 'Record the target',
  when: 'From which day on does it count?',
  begin: ({ benefit }) => ({
    definition: newestMeasure(benefit).definition,
    steps: [{ monthsAfter: 0, value: '' }],
  }),
  instead: noMeasure,
  Fields: (opened) => {
    const { measure } = newestMeasure(opened.benefit);
    return (
      <>
        <AnchorFields {...opened} />
        <Rows
          name="steps"
          legend="Steps"
          hint={
            opened.benefit.recurrence === 'oneOff'
              ? 'In which month after it the one-off comes, and how much it is.'
              : 'From each step on, until the next, every period is to reach this.'
          }
          row="step"
          fresh={() => ({ monthsAfter: '', value: '' })}
        >
          {(index) => (
            <>
              <NumberField
                name={`steps.${index}.monthsAfter`}
                label="How many months after?"
                hint="0 is the month itself."
                missing="Enter a whole number of months"
              />
              <ValueField
                name={`steps.${index}.value`}
                label={`What one ${measure?.periodicity ?? 'period'} is to reach`}
                unit={measure?.unit}
              />
            </>
          )}
        </Rows>
      </>
    );
  },
});
