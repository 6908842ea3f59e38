import type { PlanVersion } from '@minutebook/domain';

import { PathLink } from '../../clock/links.tsx';

interface WhatChangedProps {
  readonly projectId: string;
  readonly version: PlanVersion;
  /** Every version of the plan, in order. */
  readonly versions: readonly PlanVersion[];
}

/** Leads to what a version says that the one before it did not; nothing for the first. */
export function WhatChanged({ projectId, version: { version }, versions }: WhatChangedProps) {
  const previous = versions.findLast((one) => one.version < version)?.version;
  if (previous === undefined) return null;
  return (
    <div>
      <PathLink path={`/projects/${projectId}/plan/compare?from=${previous}&to=${version}`}>
        What changed since version {previous}
      </PathLink>
    </div>
  );
}
