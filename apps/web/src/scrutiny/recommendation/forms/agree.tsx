import { AgreeAction, benefits, recommendations } from '@minutebook/domain';
import type { LedgerWorld, Moves } from '@minutebook/domain';
import { useController } from 'react-hook-form';

import { Select } from '../../../design/fields/fields.tsx';
import { fieldsOf } from '../../../recording/fields/fields.tsx';
import type { AnyForm } from '../../../recording/form.ts';
import { newId } from '../../../recording/new-id.ts';
import { recommendationForm } from './recommendation-form.ts';

const { CheckboxField, DayField, LineField, useField } = fieldsOf(AgreeAction);

export const form: AnyForm = recommendationForm(AgreeAction, {
  title: 'Agree an action',
  intro: 'What is to be done about it, by whom and by when. It closes nothing.',
  submit: 'Record the action',
  when: 'When was it agreed?',
  begin: ({ recommendation, world }) => ({
    actionId: newId(),
    post: recommendation.madeTo,
    projectIds: [],
    towards: standards(world).at(-1),
  }),
  Fields: ({ recommendation, world }) => (
    <>
      <LineField
        name="title"
        label="What is to be done?"
        taken={recommendation.actions.map(({ agreed }) => agreed.value.title)}
      />
      <LineField post name="post" label="Who is to do it?" hint="A post, not a person’s name." />
      <DayField name="dueOn" label="By when?" />
      <CheckboxField name="projectIds" label="By which projects? (optional)" options={projectOptions(world)} />
      <MovesFields world={world} />
      <LineField
        name="towards"
        label="Towards which standard? (optional)"
        hint="The improvement plan lists actions by it, such as “A good service with excellent prospects”."
      />
    </>
  ),
});

function standards(world: LedgerWorld): readonly string[] {
  return recommendations(world).flatMap(({ actions }) => actions.flatMap(({ agreed }) => agreed.value.towards ?? []));
}

function projectOptions(world: LedgerWorld) {
  return world
    .states('project')
    .filter(({ ended }) => ended === undefined)
    .map(({ projectId, title }) => ({ value: projectId, label: title.value }));
}

/** What it is to move: a benefit in the register, or a measure in words. */
function MovesFields({ world }: { readonly world: LedgerWorld }) {
  const { value, onChange } = useController({ name: 'moves' }).field;
  const moves = (value === '' ? undefined : value) as Moves | undefined;
  const chosen = moves?.kind === 'benefit' ? moves.benefitId : (moves?.kind ?? '');
  return (
    <>
      <Select
        {...useField('moves', 'Choose what it is to move')}
        label="What is it to move? (optional)"
        none="No measure is named"
        options={[
          { value: 'inWords', label: 'A measure that is in no register' },
          ...benefits(world).map(({ benefitId, title }) => ({ value: benefitId, label: title })),
        ]}
        value={chosen}
        onChange={({ target }) => onChange(movesNamed(target.value))}
      />
      {moves?.kind === 'inWords' ? <LineField name="moves.measure" label="Which measure?" /> : null}
    </>
  );
}

function movesNamed(chosen: string) {
  if (chosen === '') return undefined;
  return chosen === 'inWords' ? { kind: 'inWords', measure: '' } : { kind: 'benefit', benefitId: chosen };
}
