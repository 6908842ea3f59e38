import type { LedgerWorld } from '@minutebook/domain';
import type { ReactNode } from 'react';

import { PathLink } from '../../clock/links.tsx';
import { Button } from '../../design/Button.tsx';
import { Notification } from '../../design/Notification.tsx';
import { useBegunAt } from '../../recording/drafts/use-drafting.ts';
import { useNow } from '../../replay/index.ts';
import { changesSince } from './before.ts';
import type { Change } from './before.ts';
import { OpenedAgain } from './OpenedAgain.tsx';
import type { Openings } from './use-openings.ts';
import { WhatChanged } from './WhatChanged.tsx';

interface StopIfChangedProps {
  readonly openings: Openings;
  /** The command that the form records. */
  readonly command: 'MinuteDecision' | 'DecideUnderDelegation';
  /** Number of the last entry that there was when the form was opened. */
  readonly knownAt: number;
  /** The version of the plan that it decides on; `undefined` where none was submitted, or the item is at no gate. */
  readonly version: number | undefined;
  /** The project whose plan is decided on; `undefined` where none is. */
  readonly projectId: string | undefined;
  /** What has come since a position about who decides. */
  readonly decidersSince?: (world: LedgerWorld, position: number) => readonly Change[];
  readonly children: ReactNode;
}

const nobody = (): readonly Change[] => [];

/**
 * Stops a decision once its plan, or who decides, is not as it was when the form was opened, and shows the change. What
 * was typed is there when the form is opened again, and what has changed since it was begun is then told.
 */
export function StopIfChanged(props: StopIfChangedProps) {
  return (
    <>
      <SinceBegun {...props} />
      <SinceOpened {...props} />
      {props.children}
    </>
  );
}

function SinceBegun({ openings, command, knownAt, version, projectId, decidersSince = nobody }: StopIfChangedProps) {
  const { world } = useNow();
  const begunAt = useBegunAt(command);
  const first = openings.first ?? begunAt;
  if (first === undefined) return null;
  const all = [...planSince(world, projectId, first), ...decidersSince(world, first)];
  const changes = all.filter((one) => one.n <= knownAt);
  if (changes.length === 0) return null;
  const from = submittedAt(world, projectId, first);
  return <OpenedAgain knownAt={knownAt} from={from} to={version} projectId={projectId} changes={changes} />;
}

function SinceOpened({ openings, knownAt, version, projectId, decidersSince = nobody }: StopIfChangedProps) {
  const { world } = useNow();
  const plan = planSince(world, projectId, knownAt);
  const deciders = decidersSince(world, knownAt);
  if (plan.length === 0 && deciders.length === 0) return null;
  const newest = projectId === undefined ? undefined : world.state('businessPlan', projectId)?.versions.at(-1)?.version;
  return (
    <Notification kind="important" title={titleOf(plan, deciders)}>
      <p className="govuk-body">Since you opened this form:</p>
      <WhatChanged changes={[...plan, ...deciders]} projectId={projectId} from={version} to={newest} />
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
      <Button type="button" onClick={() => openings.again(knownAt)}>
        Open the form again
      </Button>
    </Notification>
  );
}

/** The version of the plan that was last submitted at a position. */
function submittedAt(world: LedgerWorld, projectId: string | undefined, position: number): number | undefined {
  const submissions = projectId === undefined ? undefined : world.state('project', projectId)?.submissions;
  return submissions?.findLast(({ n }) => n <= position)?.value.version;
}

function planSince(world: LedgerWorld, projectId: string | undefined, position: number): readonly Change[] {
  return projectId === undefined ? [] : changesSince(world, projectId, position);
}

function titleOf(plan: readonly Change[], deciders: readonly Change[]): string {
  if (deciders.length === 0) return 'The plan has changed';
  return plan.length === 0 ? 'Who decides has changed' : 'The plan has changed, and who decides';
}
