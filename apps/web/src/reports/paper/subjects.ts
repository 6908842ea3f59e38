import { gateOn, knownGate, waitingPlans } from '@minutebook/domain';
import type { Gate, Item, MeetingDecision, MeetingState, PlanVersion, ProjectState, Stated } from '@minutebook/domain';

import type { Known } from './known.ts';

/** One item of an agenda with what it is about. */
export interface Subject {
  readonly item: Stated<Item>;
  readonly project: ProjectState | undefined;
  readonly gate: { readonly gateId: string; readonly title: string; readonly signOffs: Gate['signOffs'] } | undefined;
  /** The version that is decided on, or was; else the newest that stands. */
  readonly version: PlanVersion | undefined;
  /** The entry that submits the version to the gate. */
  readonly submitted: number | undefined;
  readonly decision: MeetingDecision | undefined;
}

/** The items on an agenda, in the order in which they were tabled. */
export function subjectsOf(meeting: MeetingState, { world, names }: Known): readonly Subject[] {
  return meeting.items.map((item) => {
    const { itemId, about } = item.value;
    const project = about === undefined ? undefined : world.state('project', about.projectId);
    const decision = meeting.decisions.find((one) => one.minuted.value.itemId === itemId);
    const gateId = about?.gateId;
    const waiting = project && waitingPlans(project).find((one) => one.value.gateId === gateId);
    const versions = (project && world.state('businessPlan', project.projectId)?.versions) ?? [];
    const wanted = decision?.minuted.value.gate?.version ?? waiting?.value.version;
    const programme = names.states('programme')[0];
    const title = gateId && knownGate(programme, gateId, meeting.heldOn).title;
    const signOffs = (gateId && gateOn(programme, gateId, meeting.heldOn)?.gate.signOffs) || [];
    return {
      item,
      project,
      gate: gateId === undefined || title === undefined ? undefined : { gateId, title, signOffs },
      version: wanted === undefined ? versions.findLast((one) => one.withdrawn === undefined) : versions[wanted - 1],
      submitted: waiting?.n,
      decision,
    };
  });
}

/** A project that an agenda is about, with the version of its plan that is spoken of. */
export interface Spoken {
  readonly project: ProjectState;
  readonly version: PlanVersion | undefined;
  /** The gate that it is before; `undefined` where it is before none. */
  readonly gate: Subject['gate'];
}

/** The projects that an agenda is about, each once, with the newest version of its plan that is spoken of. */
export function projectsOf(subjects: readonly Subject[]): readonly Spoken[] {
  const found = new Map<string, Spoken>();
  for (const { project, version, gate } of subjects) {
    if (project === undefined) continue;
    const before = found.get(project.projectId);
    if (before === undefined || (version?.version ?? 0) >= (before.version?.version ?? 0)) {
      found.set(project.projectId, { project, version, gate });
    }
  }
  return [...found.values()];
}
