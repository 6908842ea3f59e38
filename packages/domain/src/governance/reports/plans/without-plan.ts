import type { ProjectState } from '../../../delivery/project/state.ts';
import { lastLost } from './lost-approval.ts';
import type { LostApproval } from './lost-approval.ts';

/** A project without an approved plan, and since when. */
export interface WithoutPlan {
  readonly project: ProjectState;
  /** Whether delivery has begun: it may then not go on until its plan is approved again. */
  readonly started: boolean;
  /** The day it was proposed, or the day its last approval ceased to be current. */
  readonly since: string;
  /** Why, without the day, such as “its approval at “Full plan” was called in by Scrutiny Committee”. */
  readonly why: string;
  readonly sentence: string;
  readonly entries: readonly number[];
}

/** Since when a project that does not count as approved has been without a plan, and why. */
export function withoutPlan(project: ProjectState): WithoutPlan {
  return project.started === undefined ? beforeDelivery(project) : inDelivery(project, project.started);
}

function beforeDelivery(project: ProjectState): WithoutPlan {
  const title = project.title.value;
  const lost = lastLost(project);
  if (lost !== undefined) {
    const sentence = `“${title}”: ${lost.how} on ${lost.on}.`;
    return { project, started: false, since: lost.on, why: lost.how, sentence, entries: entriesOf(lost) };
  }
  const { on, n } = project.proposed;
  return {
    project,
    started: false,
    since: on,
    why: 'no plan of it was ever approved',
    sentence: `“${title}” has had no approved plan since it was proposed on ${on}.`,
    entries: [n],
  };
}

/** Delivery begins only under an approval; in a view as effective on a past day, that may not have been so yet. */
function inDelivery(project: ProjectState, started: { readonly on: string; readonly n: number }): WithoutPlan {
  const begins = `“${project.title.value}” was started and may not go on`;
  const lost = lastLost(project, (one) => one.recorded.value.gate.commits);
  if (lost === undefined) {
    const why = 'no plan of it was approved at a gate that commits to delivery';
    const sentence = `${begins}: ${why} by ${started.on}, when delivery began.`;
    return { project, started: true, since: started.on, why, sentence, entries: [started.n] };
  }
  return {
    project,
    started: true,
    since: lost.on,
    why: lost.how,
    sentence: `${begins}: ${lost.how} on ${lost.on}.`,
    entries: [...entriesOf(lost), started.n].toSorted((a, b) => a - b),
  };
}

function entriesOf({ decision, n }: LostApproval): readonly number[] {
  return [decision.recorded.n, n].toSorted((a, b) => a - b);
}
