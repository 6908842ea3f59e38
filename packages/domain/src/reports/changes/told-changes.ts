import { deliveryTellers } from '../../delivery/area.changes.ts';
import { overdueOn } from '../../delivery/project/gates/approvals.ts';
import { openByRank } from '../../delivery/project/particulars/ranking.ts';
import { governanceTellers } from '../../governance/area.changes.ts';
import { amendedBy, isAmendment, readBefore, readBy } from '../../kernel/amended.ts';
import type { AmendmentEntry } from '../../kernel/amended.ts';
import { dayOf } from '../../kernel/day.ts';
import { splitStream } from '../../kernel/entry.ts';
import type { Entry } from '../../kernel/entry.ts';
import { benefitsTellers } from '../../benefits/area.changes.ts';
import { targetsSlipped } from '../../benefits/reports/register/targets-slipped.ts';
import { moneyTellers } from '../../money/area.changes.ts';
import { programmeTellers } from '../../programme/area.changes.ts';
import { scrutinyTellers } from '../../scrutiny/area.changes.ts';
import { amendmentOf, describe, entryWords } from '../../saying.ts';
import type { DomainEntry, DomainEvent, LedgerWorld } from '../../world.ts';
import type { Known } from './headline.ts';
import { aboutProject, asRecorded, ofEntry } from './told-change.ts';
import type { Tellers, ToldChange } from './told-change.ts';

const tellers: Tellers<DomainEvent['type']> = {
  ...programmeTellers,
  ...deliveryTellers,
  ...governanceTellers,
  ...moneyTellers,
  ...benefitsTellers,
  ...scrutinyTellers,
};

/**
 * What entries did between two dates, each told once and in the order of the ledger, then the conditions that became
 * overdue and the targets of benefits that moved with their milestones. `entries` are those known at the later date and not at
 * the earlier one. What only prepares a decision, such as the writing of a plan, an agenda or a paper, is not told, nor what
 * was withdrawn since; what was corrected since is told as it reads now. An amendment of what was known before is told itself.
 */
export function toldChanges(before: Known, after: Known, entries: readonly DomainEntry[]): readonly ToldChange[] {
  const fresh = new Set(entries.map((entry) => entry.id));
  const told = entries.flatMap((entry) => tell(entry, after.world, fresh));
  return [...once(told), ...becameOverdue(before, after), ...targetsSlipped(before, after)];
}

function tell(entry: DomainEntry, world: LedgerWorld, fresh: ReadonlySet<string>): readonly ToldChange[] {
  if (isAmendment(entry)) return fresh.has(entry.data.entry) ? [] : amendment(entry, world);
  const read = readBy(entry, amendmentOf(entry, world));
  if (read === undefined || entryWords(read) === undefined) return [];
  const teller = Object.hasOwn(tellers, read.type) ? tellers[read.type] : asRecorded;
  if (typeof teller !== 'function') return [];
  // The teller of an entry's own type takes that entry, which the lookup hides from the compiler.
  return (teller as (one: DomainEntry, known: LedgerWorld) => readonly ToldChange[])(read, world);
}

function amendment(entry: DomainEntry & AmendmentEntry, world: LedgerWorld): readonly ToldChange[] {
  const target = amendedBy(entry, world);
  if (target === undefined) return [];
  const { category, id } = splitStream(entry.stream);
  const projectId = category === 'project' || category === 'businessPlan' ? id : undefined;
  const about = projectId === undefined ? {} : { project: aboutProject(projectId, world) };
  const where = about.project === undefined ? '' : `“${about.project.title}”: `;
  const kind = entry.type === 'EntryCorrected' ? 'corrected' : 'withdrawn';
  const now = entry.type === 'EntryCorrected' ? readBy(target, entry) : undefined;
  const before = readBefore(target, entry.n, world);
  const reads = now === undefined ? '' : readsNow(now, before, world);
  const sentence = `${where}entry ${target.n}, “${describe(before, world)}”, was ${kind} on ${dayOf(entry.recordedAt)}${reads}.`;
  return [{ kind, sentence, leadsTo: { kind: 'entry', n: target.n }, ...ofEntry(entry), ...about }];
}

/** The day that it tells about is said where that was mended: it is never the day on which it was put right. */
function readsNow(now: Entry, before: Entry, world: LedgerWorld): string {
  const moved =
    now.effectiveOn === before.effectiveOn ? '' : `, of ${now.effectiveOn} instead of ${before.effectiveOn}`;
  return ` and reads: “${describe(now, world)}”${moved}`;
}

/** Attendance that was recorded again tells of the same meeting. */
function once(changes: readonly ToldChange[]): readonly ToldChange[] {
  const meetings = new Set<string>();
  return changes.filter(({ kind, leadsTo }) => {
    if (kind !== 'meetingHeld' || leadsTo.kind !== 'meeting') return true;
    if (meetings.has(leadsTo.meetingId)) return false;
    meetings.add(leadsTo.meetingId);
    return true;
  });
}

/** Conditions overdue on the later day that were not on the earlier one: no entry is about that. */
function becameOverdue(before: Known, after: Known): readonly ToldChange[] {
  const projects = openByRank(after.world.states('project'));
  return projects.flatMap((project) => {
    const then = before.world.state('project', project.projectId);
    const were = new Set((then === undefined ? [] : overdueOn(then, before.day)).map((one) => one.conditionId));
    return overdueOn(project, after.day)
      .filter((one) => !were.has(one.conditionId))
      .map(({ text, owner, dueOn, set, decisionId }): ToldChange => ({
        kind: 'conditionOverdue',
        sentence: `“${project.title.value}”: the condition “${text}” (${owner}) was due on ${dueOn}, and nothing shows that it was met.`,
        leadsTo: { kind: 'decision', decisionId },
        entries: [set.n],
        project: aboutProject(project.projectId, after.world),
      }));
  });
}
