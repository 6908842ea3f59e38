import type { Stated } from '../../../kernel/entry.ts';
import { waitingAt } from '../../gates/next-gate.ts';
import type { ProjectState, Submission } from '../../../delivery/project/state.ts';

/**
 * The plans of a project that were submitted and wait for a decision, at most one at each gate, in the order of their
 * submissions; also at a gate that the framework in force no longer has. A version that was withdrawn waits no more.
 */
export function waitingPlans(project: ProjectState): readonly Stated<Submission>[] {
  return project.submissions.filter((one) => waitingAt(project, one.value.gateId) === one);
}
