import { useId } from 'react';

import type { GridHead } from './grid-of.ts';

interface GridCellProps {
  readonly id: string | undefined;
  readonly label: string;
  /** Its row and its column, from 0. */
  readonly at: number;
  readonly place: number;
  readonly column: GridHead<never>;
  readonly placeholder: string | undefined;
  readonly isWrong: boolean;
  /** Ids of what is said of it. */
  readonly said: string | undefined;
  /** Nothing can be typed now. */
  readonly isFixed: boolean;
  readonly value: string;
  readonly onType: (text: string) => void;
  readonly onLeave: () => void;
}

/** One cell of a grid, to be typed in. */
export function GridCell({ column, said, isWrong, isFixed, onType, onLeave, ...cell }: GridCellProps) {
  const list = useId();
  const { isWords, isProse, offered } = column;
  const { at, place, label, ...rest } = cell;
  const words = isWords === true || isProse === true;
  const looks = `mb-grid__cell${words ? ' mb-grid__cell--words' : ''}`;
  const shared = {
    ...rest,
    autoComplete: 'off',
    'aria-label': label,
    'aria-invalid': isWrong,
    'aria-describedby': said,
    'data-row': at,
    'data-column': place,
    disabled: isFixed,
    onBlur: onLeave,
  };
  if (isProse === true) {
    return (
      <textarea
        {...shared}
        rows={1}
        className={`govuk-textarea${isWrong ? ' govuk-textarea--error' : ''} ${looks} mb-grid__cell--prose`}
        onChange={({ target }) => onType(target.value)}
      />
    );
  }
  return (
    <>
      <input
        {...shared}
        type="text"
        list={offered === undefined ? undefined : list}
        className={`govuk-input${isWrong ? ' govuk-input--error' : ''} ${looks}`}
        onChange={({ target }) => onType(target.value)}
      />
      {offered === undefined ? null : <Offered id={list} words={offered} />}
    </>
  );
}

/** Words that a browser offers as one types. */
function Offered({ id, words }: { readonly id: string; readonly words: readonly string[] }) {
  return (
    <datalist id={id}>
      {words.map((one) => (
        <option key={one} value={one}>
          {one}
        </option>
      ))}
    </datalist>
  );
}
