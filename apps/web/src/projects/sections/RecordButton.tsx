import type { ProjectCommand } from '@minutebook/domain';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

import { RecordLink } from '../../recording/RecordLink.tsx';
import { formName } from '../form-name.ts';

interface RecordButtonProps {
  readonly projectId: string;
  readonly command: ProjectCommand['type'];
  readonly children: ReactNode;
}

/** Begins an entry of one kind, under the section that shows such entries. */
export function RecordButton({ projectId, command, children }: RecordButtonProps) {
  return (
    <p className="govuk-body">
      <RecordLink command={command}>
        <Link to="/projects/$projectId/record/$form" params={{ projectId, form: formName(command) }}>
          {children}
        </Link>
      </RecordLink>
    </p>
  );
}
