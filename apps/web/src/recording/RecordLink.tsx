import type { StatementCommand } from '@minutebook/domain';
import type { ReactNode } from 'react';

import { ReturnToToday } from '../clock/ReturnToToday.tsx';
import { useMayRecordAny } from './may-record.ts';

interface RecordLinkProps {
  /** The command that the form records; several for what leads to several forms. */
  readonly command: StatementCommand['type'] | readonly StatementCommand['type'][];
  /** The link or button that leads to the form. */
  readonly children: ReactNode;
}

/** Offers a form to those who may record it; at a past date, the way back to today instead; to others nothing. */
export function RecordLink({ command, children }: RecordLinkProps) {
  switch (useMayRecordAny(typeof command === 'string' ? [command] : command)) {
    case 'yes':
      return <>{children}</>;
    case 'notInThePast':
      return <ReturnToToday>Return to today to record</ReturnToToday>;
    case 'notInThisRole':
      return null;
  }
}
