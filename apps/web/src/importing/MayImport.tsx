import type { StatementCommand } from '@minutebook/domain';
import type { ReactNode } from 'react';

import { ReturnToToday } from '../clock/ReturnToToday.tsx';
import { useMayRecord } from '../recording/may-record.ts';

interface MayImportProps {
  /** The command whose right it takes. */
  readonly command: StatementCommand['type'];
  /** What others are told, in a sentence that says who may. */
  readonly others: string;
  readonly children: ReactNode;
}

/** An import, for who may do it and looks at today. */
export function MayImport({ command, others, children }: MayImportProps) {
  switch (useMayRecord(command)) {
    case 'notInThisRole':
      return <p className="govuk-body">{others}</p>;
    case 'notInThePast':
      return (
        <p className="govuk-body">
          The past cannot be changed. <ReturnToToday>Return to today to import</ReturnToToday>
        </p>
      );
    case 'yes':
      return children;
  }
}
