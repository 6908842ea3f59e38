import type { ProjectCommand } from '@minutebook/domain';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

import { useMayRecord } from '../../recording/may-record.ts';
import { formName } from '../../recording/form-name.ts';

interface RecordButtonProps {
  readonly projectId: string;
  readonly command: ProjectCommand['type'];
  readonly children: ReactNode;
}

/** Begins an entry of one kind, under the section that shows such entries; the page itself leads back from the past. */
export function RecordButton({ projectId, command, children }: RecordButtonProps) {
  if (useMayRecord(command) !== 'yes') return null;
  return (
    <p className="govuk-body">
      <Link to="/projects/$projectId/record/$form" params={{ projectId, form: formName(command) }}>
        {children}
      </Link>
    </p>
  );
}
