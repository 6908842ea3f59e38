import type { Figure } from '@minutebook/domain';

import { formatFigure } from '../design/numbers.ts';
import type { Before } from './before.ts';
import { useComparedDate } from './use-compared-date.ts';

/** A figure beside what it was. */
export interface Beside {
  readonly figure: Figure;
  /** The same figure at the date compared with; absent when nothing is compared, or there was none. */
  readonly was: Figure | undefined;
}

interface WasProps {
  readonly figure: Figure;
  readonly was: Before<Figure>;
}

/** “was 21 on 8 July 2026” or “none on 8 July 2026”, beside the value; nothing when nothing is compared. */
export function Was({ figure, was }: WasProps) {
  const date = useComparedDate();
  if (was === undefined || date === undefined) return null;
  if (was === 'none') return <p className="mb-figure__was">none {date}</p>;
  const value = was.value === figure.value ? `also ${formatFigure(was)}` : formatFigure(was);
  return (
    <p className="mb-figure__was">
      was {value} {date}
    </p>
  );
}
