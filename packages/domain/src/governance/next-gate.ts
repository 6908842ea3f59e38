import type { PlanType } from '../businessPlan/events.ts';
import type { Stated } from '../kernel/entry.ts';
import type { Gate } from '../programme/events.ts';
import type { Framework } from '../programme/index.ts';
import { approvals } from '../project/approvals.ts';
import type { ProjectState, Submission } from '../project/index.ts';
import { pathFor } from './framework.ts';
import type { GateInForce } from './framework.ts';

/**
 * How many gates of a path, counted from its beginning, the project has passed by a day. Passing a later gate stands for
 * the earlier ones: a framework adopted since may have put new gates between them.
 */
export function passedOn(project: ProjectState, gates: readonly Gate[], on: string): number {
  const passed = new Set(
    approvals(project)
      .filter((one) => one.recorded.on <= on)
      .map((one) => one.recorded.value.gate.gateId),
  );
  return gates.findLastIndex((gate) => passed.has(gate.gateId)) + 1;
}

/** The gate that the project comes to next on the path of its plan; `undefined` when it has passed them all. */
export function nextGate(
  project: ProjectState,
  framework: Framework,
  planType: PlanType | undefined,
  on: string,
): GateInForce | undefined {
  const path = pathFor(framework, planType ?? 'strategicOutline');
  const passed = passedOn(
    project,
    path.map((one) => one.gate),
    on,
  );
  return path[passed];
}

/** The submission that waits for a decision at the gate: no decision that settles anything there came after it. */
export function waitingAt(project: ProjectState, gateId: string): Stated<Submission> | undefined {
  const last = project.submissions.findLast((one) => one.value.gateId === gateId);
  if (last === undefined) return undefined;
  const decided = project.decisions.some(({ recorded }) => {
    const { gate, outcome } = recorded.value;
    return (
      gate.gateId === gateId && recorded.n > last.n && outcome.kind !== 'noted' && outcome.kind !== 'notedSubjectTo'
    );
  });
  return decided ? undefined : last;
}
