import { RankProject } from '@minutebook/domain';
import type { ProjectState } from '@minutebook/domain';
import { useState } from 'react';
import { useController } from 'react-hook-form';

import { Radios } from '../../../design/fields/choices.tsx';
import { TextField } from '../../../design/fields/fields.tsx';
import { fieldsOf } from '../../../recording/fields/fields.tsx';
import { placeBelowAt } from './place-below.ts';

const { useField } = fieldsOf(RankProject);

interface PlaceFieldProps {
  /** Where the project is now, from 1. */
  readonly rank: number;
  /** The other projects of the backlog, first place first. */
  readonly others: readonly ProjectState[];
}

type Way = 'up' | 'down' | 'first' | 'position';

/** Chooses a place in the backlog; the value is the project to place it below, or `null` for the first place. */
export function PlaceField({ rank, others }: PlaceFieldProps) {
  const last = others.length + 1;
  const field = useField('placeBelow', `Choose where it belongs, from 1 to ${last}`);
  const { field: place } = useController({ name: 'placeBelow' });
  const [begun] = useState(() => positionOf(others, place.value));
  const [way, setWay] = useState<Way | undefined>(begun === undefined ? undefined : 'position');
  const [typed, setTyped] = useState(begun ?? '');
  const choose = (to: Way, position: string): void => {
    setWay(to);
    setTyped(position);
    place.onChange(placeBelowAt(others, positionFor(to, rank, position)));
  };
  return (
    <>
      <Radios
        {...field}
        label="Where does it belong?"
        options={ways(rank, others)}
        control={(value) => ({
          name: 'way',
          checked: way === value,
          onChange: () => choose(value as Way, typed),
        })}
      />
      {way === 'position' ? (
        <TextField
          id="place-position"
          label={`Position, from 1 to ${last}`}
          width={4}
          inputMode="numeric"
          value={typed}
          onChange={(event) => choose('position', event.target.value)}
        />
      ) : null}
    </>
  );
}

function ways(rank: number, others: readonly ProjectState[]) {
  const above = others[rank - 2];
  const under = others[rank - 1];
  return [
    ...(above === undefined
      ? []
      : [{ value: 'up', label: `Up, to position ${rank - 1}`, hint: `Before “${above.title.value}”` }]),
    ...(under === undefined
      ? []
      : [{ value: 'down', label: `Down, to position ${rank + 1}`, hint: `After “${under.title.value}”` }]),
    ...(rank > 2 ? [{ value: 'first', label: 'To the first place' }] : []),
    { value: 'position', label: 'To a position' },
  ];
}

function positionFor(way: Way, rank: number, typed: string): number {
  switch (way) {
    case 'up':
      return rank - 1;
    case 'down':
      return rank + 1;
    case 'first':
      return 1;
    case 'position':
      return /^\d{1,6}$/.test(typed.trim()) ? Number(typed) : 0;
  }
}

/** The position that a draft has chosen; `undefined` for none. */
function positionOf(others: readonly ProjectState[], value: unknown): string | undefined {
  if (value === null) return '1';
  const above = others.findIndex(({ projectId }) => projectId === value);
  return above < 0 ? undefined : String(above + 2);
}
