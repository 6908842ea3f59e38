import { planChanges } from '@minutebook/domain';

import { EntryLink } from '../../clock/links.tsx';
import { useNow } from '../../replay/index.ts';
import type { Change } from './before.ts';

interface WhatChangedProps {
  readonly changes: readonly Change[];
  readonly projectId: string | undefined;
  /** The version that was before those who decide, and the one that is now. */
  readonly from: number | undefined;
  readonly to: number | undefined;
}

/** What has come since, each with its entry, and what the later version of the plan says differently. */
export function WhatChanged({ changes, projectId, from, to }: WhatChangedProps) {
  return (
    <>
      <ul className="govuk-list govuk-list--bullet">
        {changes.map(({ n, words }) => (
          <li key={`${n} ${words}`}>
            {words} (<EntryLink n={n} />)
          </li>
        ))}
      </ul>
      {projectId === undefined ? null : <WhatDiffers projectId={projectId} from={from} to={to} />}
    </>
  );
}

function WhatDiffers({ projectId, from, to }: Omit<WhatChangedProps, 'changes'> & { readonly projectId: string }) {
  const versions = useNow().world.state('businessPlan', projectId)?.versions ?? [];
  const was = versions.find((one) => one.version === from);
  const is = versions.find((one) => one.version === to);
  if (was === undefined || is === undefined || was === is) return null;
  return (
    <>
      <p className="govuk-body">
        What differs between version {was.version}, which you had before you, and version {is.version}:
      </p>
      <ul className="govuk-list govuk-list--bullet">
        {planChanges(was.content, is.content).map(({ title, sentence }) => (
          <li key={`${title} ${sentence}`}>{sentence}</li>
        ))}
      </ul>
    </>
  );
}
