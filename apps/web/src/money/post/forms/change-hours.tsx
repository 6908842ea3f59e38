import { ChangePostHours, costsOn, fteWords, hoursOn, pounds } from '@minutebook/domain';
import { useWatch } from 'react-hook-form';

import { today } from '../../../clock/today.ts';
import { HundredthsField } from '../../../recording/fields/HundredthsField.tsx';
import type { AnyForm } from '../../../recording/form.ts';
import { postForm } from './post-form.ts';
import type { OpenedPost } from './post-form.ts';

/** What a full year costs at the FTE that is typed, while it is typed. */
function CostBeside({ post }: OpenedPost) {
  const { fte, effectiveOn = today() } = useWatch() as { readonly fte?: unknown; readonly effectiveOn?: string };
  if (typeof fte !== 'number' || fte < 1) return null;
  const before = costsOn(post, effectiveOn);
  const after = costsOn({ ...post, hours: [{ value: { fte }, n: 0, on: effectiveOn }] }, effectiveOn);
  return (
    <p className="govuk-body" aria-live="polite">
      A full year costs {pounds(after.fullYearCost + after.onCosts)} at {fteWords(fte)}, in place of{' '}
      {pounds(before.fullYearCost + before.onCosts)} at {fteWords(hoursOn(post, effectiveOn).value.fte)}.
    </p>
  );
}

export const form: AnyForm = postForm(ChangePostHours, {
  title: 'Change its hours',
  intro:
    'The post has another FTE from the day on, and what it costs follows in proportion. What is allocated for it stays as it is.',
  submit: 'Record the change',
  when: 'From which day?',
  why: 'Why does it change? Name no person.',
  Fields: (opened) => (
    <>
      <HundredthsField
        name="fte"
        label="FTE from that day on"
        hint="Such as 0.6."
        missing="Enter the FTE, such as 0.6"
      />
      <CostBeside {...opened} />
    </>
  ),
});
