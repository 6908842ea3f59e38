import { useEffect, useRef } from 'react';

import { Notification } from '../../design/Notification.tsx';
import type { Change } from './before.ts';
import { WhatChanged } from './WhatChanged.tsx';

interface OpenedAgainProps {
  /** Number of the last entry that there is before the reader now. */
  readonly knownAt: number;
  /** The versions of the plan before them then and now. */
  readonly from: number | undefined;
  readonly to: number | undefined;
  readonly projectId: string | undefined;
  /** What came between the two. */
  readonly changes: readonly Change[];
}

/** Tells whoever opened the form again what it decides on now. Takes the focus, which was on a button that is gone. */
export function OpenedAgain({ knownAt, from, to, projectId, changes }: OpenedAgainProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div tabIndex={-1} ref={box}>
      <Notification kind="important" title="This form is open again">
        <p className="govuk-body">
          You now have the ledger up to entry {knownAt} before you
          {to === undefined ? '' : `, with version ${to} of the plan`}. Since you first opened the form:
        </p>
        <WhatChanged changes={changes} projectId={projectId} from={from} to={to} />
        <p className="govuk-body">Check that what you typed still holds.</p>
      </Notification>
    </div>
  );
}
