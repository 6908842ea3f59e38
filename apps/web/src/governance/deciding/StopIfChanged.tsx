import { planChanges } from '@minutebook/domain';
import type { ReactNode } from 'react';

import { EntryLink, PathLink } from '../../design/links.tsx';
import { Button } from '../../design/Button.tsx';
import { Notification } from '../../design/Notification.tsx';
import { useNow } from '../../replay/index.ts';
import { changesSince } from './before.ts';

interface StopIfChangedProps {
  readonly projectId: string;
  /** Number of the last entry that there was when the form was opened. */
  readonly knownAt: number;
  /** The version that the form decides on. */
  readonly version: number | undefined;
  /** Opens the form again, on the plan as it stands. */
  readonly openAgain: () => void;
  readonly children: ReactNode;
}

/** Stops a decision whose plan has changed since the form was opened, and shows the change. What was entered stays. */
export function StopIfChanged({ projectId, knownAt, version, openAgain, children }: StopIfChangedProps) {
  const { world } = useNow();
  const changes = changesSince(world, projectId, knownAt);
  return (
    <>
      {changes.length === 0 ? null : (
        <Notification kind="important" title="The plan has changed">
          <p className="govuk-body">Since you opened this form:</p>
          <ul className="govuk-list govuk-list--bullet">
            {changes.map(({ n, words }) => (
              <li key={n}>
                {words} (<EntryLink n={n} />)
              </li>
            ))}
          </ul>
          <WhatDiffers projectId={projectId} version={version} />
          <p className="govuk-body">
            A decision on what you had before you would be refused. Read{' '}
            <PathLink path={`/projects/${projectId}/plan`}>the plan as it stands</PathLink>, then decide on it.
          </p>
          <Button type="button" onClick={openAgain}>
            Open the form again
          </Button>
        </Notification>
      )}
      {children}
    </>
  );
}

/** What the newest version says that the one decided on did not. */
function WhatDiffers({ projectId, version }: { readonly projectId: string; readonly version: number | undefined }) {
  const versions = useNow().world.state('businessPlan', projectId)?.versions ?? [];
  const was = versions.find((one) => one.version === version);
  const is = versions.at(-1);
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
