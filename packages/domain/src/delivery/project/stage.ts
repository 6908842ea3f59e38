import { approvalToDeliver } from './gates/approvals.ts';
import type { ProjectState } from './state.ts';

/**
 * How far a project is: no plan has been submitted; its plan goes through the gates; it is delivered under a current
 * approval; delivery began but its approval is no longer current, so it may not go on (`held`); it rests; it has ended.
 */
export type Stage = 'backlog' | 'inGates' | 'inDelivery' | 'held' | 'paused' | 'ended';

/** The project's stage. Never `inDelivery` without a current approval of a gate that commits to delivery. */
export function stageOf(project: ProjectState): Stage {
  if (project.ended !== undefined) return 'ended';
  if (project.started !== undefined) {
    if (project.paused !== undefined) return 'paused';
    return approvalToDeliver(project) === undefined ? 'held' : 'inDelivery';
  }
  return project.submissions.length + project.decisions.length > 0 ? 'inGates' : 'backlog';
}
