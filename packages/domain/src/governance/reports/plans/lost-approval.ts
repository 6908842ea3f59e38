import { approves, endsOf } from '../../../delivery/project/gates/approvals.ts';
import type { Ended } from '../../../delivery/project/gates/approvals.ts';
import type { GateDecision, ProjectState } from '../../../delivery/project/state.ts';

/** How an approval ceased to be current. */
export interface LostApproval {
  readonly decision: GateDecision;
  /** The day it ceased, and the number of the entry that ended it. */
  readonly on: string;
  readonly n: number;
  /** Such as “its approval at “Full plan” was called in by Scrutiny Committee”. */
  readonly how: string;
}

/**
 * Of a project's approvals that are wanted and ceased to be current, the one that ceased last; `undefined` when none
 * did. An approval that ended in two ways ceased with the first: called in on 3 June and decided again on 2 July, it
 * ceased on 3 June.
 */
export function lastLost(
  project: ProjectState,
  wanted: (decision: GateDecision) => boolean = () => true,
): LostApproval | undefined {
  return project.decisions
    .filter((decision) => approves(decision) && wanted(decision))
    .flatMap((decision) =>
      endsOf(decision, project)
        .map((end) => lost(decision, end))
        .toSorted(byTime)
        .slice(0, 1),
    )
    .toSorted(byTime)
    .at(-1);
}

function byTime(a: LostApproval, b: LostApproval): number {
  if (a.on === b.on) return a.n - b.n;
  return a.on < b.on ? -1 : 1;
}

function lost(decision: GateDecision, end: Ended): LostApproval {
  const { title } = decision.recorded.value.gate;
  const { on, n } = end;
  switch (end.kind) {
    case 'calledIn':
      return { decision, on, n, how: `its approval at “${title}” was called in by ${end.by}` };
    case 'withdrawn':
      return { decision, on, n, how: `version ${end.version}, approved at “${title}”, was withdrawn` };
    case 'succeeded':
      return { decision, on, n, how: `another decision took the place of its approval at “${title}”` };
  }
}
