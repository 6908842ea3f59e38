import { knownDecision } from '../../delivery/project/gates/approvals.ts';
import type { ProjectState } from '../../delivery/project/state.ts';
import type { LedgerWorld } from '../../world.ts';
import type { MeetingDecision } from '../meeting/state.ts';

/** Something said elsewhere that a project's own stream is yet to tell of: its follow-up is on its way. */
export type Untold =
  | {
      readonly kind: 'decided' | 'calledIn';
      readonly n: number;
      readonly meetingId: string;
      readonly decision: MeetingDecision;
    }
  | { readonly kind: 'withdrawn'; readonly n: number; readonly version: number };

/** Everything decided at a gate, called in or withdrawn elsewhere that has not reached the project, which takes a moment. */
export function untoldOf(projectId: string, world: LedgerWorld): readonly Untold[] {
  const project = world.state('project', projectId);
  const minutes = world.states('meeting').flatMap(({ meetingId, decisions }) =>
    decisions.flatMap((decision): readonly Untold[] => {
      if (decision.minuted.value.projectId !== projectId || decision.minuted.value.gate === undefined) return [];
      return untoldDecision(meetingId, decision, project);
    }),
  );
  const told = new Set(project?.withdrawnVersions.map((one) => one.value));
  const versions = world.state('businessPlan', projectId)?.versions ?? [];
  const withdrawn = versions.flatMap(({ version, withdrawn: taken }): readonly Untold[] =>
    taken === undefined || told.has(version) ? [] : [{ kind: 'withdrawn', n: taken.n, version }],
  );
  return [...minutes, ...withdrawn];
}

/** The same of one decision: under one id two meetings may have decided at once, and the project then knows of one. */
function untoldDecision(
  meetingId: string,
  decision: MeetingDecision,
  project: ProjectState | undefined,
): readonly Untold[] {
  const { minuted, calledIn, decisionId } = decision;
  const known = knownDecision(project, decisionId, meetingId);
  const decided = known === undefined ? [{ kind: 'decided', n: minuted.n, meetingId, decision } as const] : [];
  if (calledIn === undefined || known?.calledIn !== undefined) return decided;
  return [...decided, { kind: 'calledIn', n: calledIn.n, meetingId, decision }];
}
