import { ReforecastMilestone } from '@minutebook/domain';
import { useWatch } from 'react-hook-form';

import { fieldsOf } from '../../../recording/fields/fields.tsx';
import { part } from '../../../fetching/part.tsx';
import { offers } from '../offers.ts';
import { projectForm } from '../project-form.ts';
import type { OpenedProject } from '../project-form.ts';
import type { AnyForm } from '../../../recording/form.ts';

const { DayField } = fieldsOf(ReforecastMilestone);

const TargetsMoved = part(() => import('../../../benefits/public/TargetsMoved.tsx'), 'TargetsMoved');

function Fields({ project: { projectId } }: OpenedProject) {
  const milestoneId: unknown = useWatch({ name: 'milestoneId' });
  return (
    <>
      <DayField name="forecastFor" label="Which day is it expected on now?" missing="Enter the day it is expected on" />
      {typeof milestoneId === 'string' ? <TargetsMoved projectId={projectId} milestoneId={milestoneId} /> : null}
    </>
  );
}

export const form: AnyForm = projectForm(ReforecastMilestone, {
  ...offers.ReforecastMilestone,
  intro: 'The first plan stays beside the new day, and everyone sees how far it moved and why.',
  submit: 'Record the new day',
  when: 'When was this decided?',
  why: 'Why does it move?',
  begin: (_opened, item) => ({ milestoneId: item?.id }),
  Fields,
  tab: 'milestones',
});
