import { useComparedDate } from './use-compared-date.ts';

interface WordsThenProps {
  /** What the cell says; absent where it says nothing of the kind. */
  readonly is: string | undefined;
  readonly was: string | undefined;
}

/**
 * What a cell said at the date compared with, where it was something else. The date, which the caption says once, is heard in
 * each cell and not seen, so that a row stays a line.
 */
export function WordsThen({ is, was }: WordsThenProps) {
  const date = useComparedDate();
  if (was === undefined || was === is || date === undefined) return null;
  return (
    <div className="mb-figure__was">
      was&nbsp;{was}
      <span className="govuk-visually-hidden"> {date}</span>
    </div>
  );
}
