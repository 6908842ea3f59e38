import { Link } from '@tanstack/react-router';

import { Details } from '../../design/Details.tsx';
import type { ClockSearch } from '../search.ts';

/** A point that is one click away, and what the address then asks for. */
export interface Preset {
  readonly label: string;
  readonly dates: ClockSearch;
  /** Whether it is what the page shows already. */
  readonly isShown: boolean;
}

interface MeetingChoiceProps {
  /** The latest first. */
  readonly presets: readonly Preset[];
  readonly label: string;
  readonly onChoose: () => void;
}

/** So many are seen at once: the others are older, and stand on the line of meetings too. */
const first = 3;

/** Points to choose with one click; those that people ask for less are folded. */
export function MeetingChoice({ presets, label, onChoose }: MeetingChoiceProps) {
  if (presets.length === 0) return null;
  const older = presets.slice(first);
  return (
    <>
      <Presets presets={presets.slice(0, first)} label={label} onChoose={onChoose} />
      {older.length === 0 ? null : (
        <Details summary={older.length === 1 ? '1 earlier meeting' : `${older.length} earlier meetings`}>
          <Presets presets={older} label={`${label}, earlier`} onChoose={onChoose} />
        </Details>
      )}
    </>
  );
}

function Presets({ presets, label, onChoose }: MeetingChoiceProps) {
  return (
    <ul className="govuk-list mb-time__presets" aria-label={label}>
      {presets.map(({ label: words, dates, isShown }) => (
        <li key={words}>
          <Link
            to="."
            search={(before: object) => ({ ...before, ...dates })}
            onClick={onChoose}
            {...(isShown ? { 'aria-current': 'true' as const } : {})}
          >
            {words}
          </Link>
        </li>
      ))}
    </ul>
  );
}
