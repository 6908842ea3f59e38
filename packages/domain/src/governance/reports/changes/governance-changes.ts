import type { DomainEntry, LedgerWorld } from '../../../world.ts';
import { byRank, isOpen } from '../../../delivery/project/particulars/ranking.ts';
import { overdueOn } from '../../../delivery/project/gates/approvals.ts';
import { bodyTellers } from './body-changes.ts';
import { decisionTellers } from './decision-changes.ts';
import { deliveryTellers } from './delivery-changes.ts';
import { aboutProject } from './governance-change.ts';
import type { GovernanceChange } from './governance-change.ts';

/** What was known at one date, and the day it speaks of. */
export interface Known {
  readonly world: LedgerWorld;
  readonly day: string;
}

const tellers = { ...decisionTellers, ...deliveryTellers, ...bodyTellers };

/**
 * What boards, officers and authors of plans did between two dates, each told once and in the order of the ledger, then
 * the conditions that became overdue. `entries` are those known at the later date and not at the earlier one. What
 * prepares a decision, such as the writing of a plan, an agenda or a paper, is not told.
 */
export function governanceChanges(
  before: Known,
  after: Known,
  entries: readonly DomainEntry[],
): readonly GovernanceChange[] {
  const told = entries.flatMap((entry) => tell(entry, after.world));
  return [...once(told), ...becameOverdue(before, after)];
}

function tell(entry: DomainEntry, world: LedgerWorld): readonly GovernanceChange[] {
  if (!isTold(entry)) return [];
  // The teller of an entry's own type takes that entry, which the lookup hides from the compiler.
  return (tellers[entry.type] as (one: DomainEntry, known: LedgerWorld) => readonly GovernanceChange[])(entry, world);
}

function isTold(entry: DomainEntry): entry is Extract<DomainEntry, { type: keyof typeof tellers }> {
  return entry.type in tellers;
}

/** Attendance that was recorded again tells of the same meeting. */
function once(changes: readonly GovernanceChange[]): readonly GovernanceChange[] {
  const meetings = new Set<string>();
  return changes.filter(({ kind, leadsTo }) => {
    if (kind !== 'meetingHeld' || leadsTo.kind !== 'meeting') return true;
    if (meetings.has(leadsTo.meetingId)) return false;
    meetings.add(leadsTo.meetingId);
    return true;
  });
}

/** Conditions overdue on the later day that were not on the earlier one: no entry is about that. */
function becameOverdue(before: Known, after: Known): readonly GovernanceChange[] {
  const projects = after.world.states('project').filter(isOpen).toSorted(byRank);
  return projects.flatMap((project) => {
    const then = before.world.state('project', project.projectId);
    const were = new Set((then === undefined ? [] : overdueOn(then, before.day)).map((one) => one.conditionId));
    return overdueOn(project, after.day)
      .filter((one) => !were.has(one.conditionId))
      .map(({ text, owner, dueOn, set, decisionId }): GovernanceChange => ({
        kind: 'conditionOverdue',
        sentence: `“${project.title.value}”: the condition “${text}” (${owner}) was due on ${dueOn}, and nothing shows that it was met.`,
        leadsTo: { kind: 'decision', decisionId },
        entries: [set.n],
        project: aboutProject(project.projectId, after.world),
      }));
  });
}
