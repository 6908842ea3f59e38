import { makerTitle } from '@minutebook/domain';
import type { OnBehalfOf } from '@minutebook/domain';
import { useController } from 'react-hook-form';

import { Select } from '../../../design/fields/fields.tsx';
import { fieldsFor } from '../../../recording/fields/fields.tsx';
import type { OpenedRecommendation } from './recommendation-form.ts';

const { useField } = fieldsFor<{ readonly by: unknown }>();

/** For whom it is recorded: who made the recommendation, or a board. */
export function BehalfField({ recommendation, world }: OpenedRecommendation) {
  const { value, onChange } = useController({ name: 'by' }).field;
  const by = (value === '' ? undefined : value) as OnBehalfOf | undefined;
  return (
    <Select
      {...useField('by', 'Choose for whom it is recorded')}
      label="For whom is it recorded?"
      none="Choose"
      options={[
        { value: 'maker', label: `Who made it: ${makerTitle(recommendation.madeBy, world)}` },
        ...world.states('board').map(({ boardId, title }) => ({ value: `board ${boardId}`, label: title })),
      ]}
      value={by === undefined ? '' : by.kind === 'maker' ? 'maker' : `board ${by.boardId}`}
      onChange={({ target }) => onChange(behalfNamed(target.value))}
    />
  );
}

function behalfNamed(chosen: string): OnBehalfOf | undefined {
  if (chosen === '') return undefined;
  return chosen === 'maker' ? { kind: 'maker' } : { kind: 'board', boardId: chosen.slice('board '.length) };
}
