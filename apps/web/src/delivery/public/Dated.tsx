import type { Stated } from '@minutebook/domain';
import type { ReactNode } from 'react';

import { formatDay } from '../../design/days.ts';
import { StatedBy } from '../../entries/amending/CorrectLink.tsx';

interface DatedProps {
  readonly stated: Stated<unknown>;
  /** What was stated, before the day it was; the day alone when absent. */
  readonly children?: ReactNode;
}

/** Something that was stated, with the day, the entry and the reason. */
export function Dated({ stated: { on, n, reason }, children }: DatedProps) {
  return (
    <>
      {children}
      <div className={children === undefined ? undefined : 'mb-secondary'}>
        <span className="mb-nowrap">{formatDay(on)}</span>, <StatedBy n={n} />
      </div>
      {reason === undefined ? null : <div className="mb-secondary">Why: {reason}</div>}
    </>
  );
}
