import type { ReactNode } from 'react';

import { PathLink } from '../../clock/links.tsx';
import { useMayRecord } from '../../recording/may-record.ts';
import { commandOf } from './form-names.ts';
import type { PlanFormName } from './form-names.ts';

interface WriteLinkProps {
  readonly projectId: string;
  /** Name of the form in the address. */
  readonly form: PlanFormName;
  /** What of the plan it is about; absent for the whole, or for something new. */
  readonly about?: string | undefined;
  readonly children: ReactNode;
  /** What stands here for those who may not record it, or while a past date is shown; nothing when absent. */
  readonly otherwise?: ReactNode;
}

/** Leads to a form about a plan, for those who may record it now. The page's head leads back from the past. */
export function WriteLink({ projectId, form, about, children, otherwise = null }: WriteLinkProps) {
  const may = useMayRecord(commandOf(form));
  if (may !== 'yes') return <>{otherwise}</>;
  const query = about === undefined ? '' : `?about=${encodeURIComponent(about)}`;
  return <PathLink path={`/projects/${projectId}/plan/write/${form}${query}`}>{children}</PathLink>;
}
