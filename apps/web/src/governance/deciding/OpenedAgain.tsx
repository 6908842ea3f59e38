import { useEffect, useRef } from 'react';

import { Notification } from '../../design/Notification.tsx';
import type { Change } from './before.ts';
import type { Seen } from './use-openings.ts';
import { WhatChanged } from './WhatChanged.tsx';

interface OpenedAgainProps {
  readonly first: Seen;
  readonly seen: Seen;
  readonly projectId: string | undefined;
  /** What came between the two. */
  readonly changes: readonly Change[];
}

/** Tells whoever opened the form again what it decides on now. Takes the focus, which was on a button that is gone. */
export function OpenedAgain({ first, seen, projectId, changes }: OpenedAgainProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div tabIndex={-1} ref={box}>
      <Notification kind="important" title="This form is open again">
        <p className="govuk-body">
          What you typed is kept. You now have the ledger up to entry {seen.knownAt} before you
          {seen.version === undefined ? '' : `, with version ${seen.version} of the plan`}. Since you first opened the
          form:
        </p>
        <WhatChanged changes={changes} projectId={projectId} from={first.version} to={seen.version} />
        <p className="govuk-body">Check that what you typed still holds.</p>
      </Notification>
    </div>
  );
}
