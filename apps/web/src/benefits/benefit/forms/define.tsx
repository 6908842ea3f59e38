import { benefits, DefineMeasure, measureUnits, periodicities, periodicityWords, unitWords } from '@minutebook/domain';
import type { MeasureUnit } from '@minutebook/domain';
import { useController, useFormContext } from 'react-hook-form';

import { capital } from '../../../design/capital.ts';
import { Select } from '../../../design/fields/fields.tsx';
import { fieldsOf } from '../../../recording/fields/fields.tsx';
import type { AnyForm } from '../../../recording/form.ts';
import { newId } from '../../../recording/new-id.ts';
import { benefitForm, newestMeasure } from './benefit-form.ts';
import type { OpenedBenefit } from './benefit-form.ts';

const { LineField, ProseField, RadioField, useField } = fieldsOf(DefineMeasure);

function UnitFields() {
  const { value, onChange } = useController({ name: 'unit' }).field;
  const { kind } = (value ?? {}) as Partial<MeasureUnit>;
  return (
    <>
      <Select
        {...useField('unit', 'Choose what it is measured in')}
        label="What is it measured in?"
        none="Choose"
        options={measureUnits.map((one) => ({ value: one, label: unitWords[one] }))}
        value={kind ?? ''}
        onChange={({ target }) => onChange(unitOf(target.value))}
      />
      {kind === 'count' ? (
        <LineField name="unit.of" label="What is counted?" hint="In the plural, such as “calls about repairs”." />
      ) : null}
    </>
  );
}

function unitOf(kind: string) {
  if (kind === '') return undefined;
  return kind === 'count' ? { kind, of: '' } : { kind };
}

/** Benefits that count the same thing share its measure, so that nothing is claimed twice. */
function SameMeasure({ benefit, world }: OpenedBenefit) {
  const { setValue } = useFormContext();
  const { field } = useController({ name: 'measureId' });
  const others = benefits(world).flatMap((one) => {
    const measure = one.benefitId === benefit.benefitId ? undefined : one.definitions.at(-1)?.value;
    return measure === undefined ? [] : [{ title: one.title, measure }];
  });
  const field0 = useField('measureId', 'Choose whether another benefit counts the same');
  if (others.length === 0) return null;
  const chosen = others.find(({ measure }) => measure.measureId === field.value);
  return (
    <Select
      {...field0}
      label="Does another benefit count the same thing?"
      options={[
        { value: '', label: 'No, nothing else does' },
        ...others.map(({ title, measure }) => ({ value: measure.measureId, label: `Yes, “${title}”` })),
      ]}
      value={chosen?.measure.measureId ?? ''}
      onChange={({ target }) => {
        const same = others.find(({ measure }) => measure.measureId === target.value)?.measure;
        field.onChange(same?.measureId ?? newId());
        if (same === undefined) return;
        for (const name of ['unit', 'direction', 'periodicity', 'howMeasured'] as const) setValue(name, same[name]);
      }}
    />
  );
}

export const form: AnyForm = benefitForm(DefineMeasure, {
  title: ({ benefit }) => (benefit.definitions.length === 0 ? 'Define the measure' : 'Define the measure anew'),
  intro: ({ benefit }) =>
    benefit.definitions.length === 0
      ? 'By what anybody would see whether it comes, and how often that is looked at.'
      : 'A new definition begins a new series: what was measured before stays as it is, and nothing joins the two.',
  submit: 'Record the measure',
  when: 'From which day on is it measured so?',
  begin: ({ benefit }) => newestMeasure(benefit).measure ?? { measureId: newId() },
  Fields: (opened) => (
    <>
      <SameMeasure {...opened} />
      <UnitFields />
      <RadioField
        name="direction"
        label={
          opened.benefit.kind === 'benefit'
            ? 'Which way is it to go?'
            : 'Which way does it go as this loss comes? A dis-benefit is measured like a benefit.'
        }
        options={[
          { value: 'down', label: 'Down: less of it' },
          { value: 'up', label: 'Up: more of it' },
        ]}
      />
      <RadioField
        name="periodicity"
        label="How often is it measured?"
        options={periodicities.map((value) => ({
          value,
          label: capital(periodicityWords[value]),
        }))}
      />
      <ProseField
        name="howMeasured"
        label="How is it measured?"
        hint="So that somebody else would get the same figure."
      />
    </>
  ),
});
