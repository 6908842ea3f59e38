import type { LedgerWorld } from '@minutebook/domain';
import type { ReactNode } from 'react';

import { PathLink } from '../../clock/links.tsx';
import { Button } from '../../design/Button.tsx';
import { Notification } from '../../design/Notification.tsx';
import { useNow } from '../../replay/index.ts';
import { changesSince } from './before.ts';
import type { Change } from './before.ts';
import { OpenedAgain } from './OpenedAgain.tsx';
import type { Openings, Seen } from './use-openings.ts';
import { WhatChanged } from './WhatChanged.tsx';

interface StopIfChangedProps {
  readonly openings: Openings;
  /** What the form was opened on. */
  readonly seen: Seen;
  /** The project whose plan is decided on; `undefined` where none is. */
  readonly projectId: string | undefined;
  /** What has come since a position about who decides. */
  readonly decidersSince?: (world: LedgerWorld, position: number) => readonly Change[];
  readonly children: ReactNode;
}

const nobody = (): readonly Change[] => [];

/**
 * Stops a decision once its plan, or who decides, is not as it was when the form was opened, and shows the change. What
 * was typed is kept when the form is opened again.
 */
export function StopIfChanged({ openings, seen, projectId, decidersSince = nobody, children }: StopIfChangedProps) {
  const { world } = useNow();
  const { first } = openings;
  const plan = planSince(world, projectId, seen.knownAt);
  const deciders = decidersSince(world, seen.knownAt);
  const newest = projectId === undefined ? undefined : world.state('businessPlan', projectId)?.versions.at(-1)?.version;
  const sinceFirst = first && [...planSince(world, projectId, first.knownAt), ...decidersSince(world, first.knownAt)];
  return (
    <>
      {first === undefined || sinceFirst === undefined ? null : (
        <OpenedAgain
          first={first}
          seen={seen}
          projectId={projectId}
          changes={sinceFirst.filter((one) => one.n <= seen.knownAt)}
        />
      )}
      {plan.length === 0 && deciders.length === 0 ? null : (
        <Notification kind="important" title={titleOf(plan, deciders)}>
          <p className="govuk-body">Since you opened this form:</p>
          <WhatChanged changes={[...plan, ...deciders]} projectId={projectId} from={seen.version} to={newest} />
          <p className="govuk-body">
            {plan.length === 0 ? null : (
              <>
                A decision on what you had before you would be refused. Read{' '}
                <PathLink path={`/projects/${projectId ?? ''}/plan`}>the plan as it stands</PathLink>, then decide on
                it.{' '}
              </>
            )}
            What you have typed stays in the form when you open it again.
          </p>
          <Button type="button" onClick={() => openings.again(seen)}>
            Open the form again
          </Button>
        </Notification>
      )}
      {children}
    </>
  );
}

function planSince(world: LedgerWorld, projectId: string | undefined, position: number): readonly Change[] {
  return projectId === undefined ? [] : changesSince(world, projectId, position);
}

function titleOf(plan: readonly Change[], deciders: readonly Change[]): string {
  if (deciders.length === 0) return 'The plan has changed';
  return plan.length === 0 ? 'Who decides has changed' : 'The plan has changed, and who decides';
}
