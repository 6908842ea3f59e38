import { decisionsRegister } from '../../governance/reports/decisions/decisions-register.ts';
import type { RegisterRow } from '../../governance/reports/decisions/decisions-register.ts';
import { amendedBy, readBefore } from '../../kernel/amended.ts';
import { splitStream } from '../../kernel/entry.ts';
import type { Entry } from '../../kernel/entry.ts';
import { describe } from '../../saying.ts';
import type { LedgerWorld } from '../../world.ts';
import type { Breach } from './breach.ts';

/**
 * Decisions that whoever took them took with this entry before them: about the project that it is of, at the meeting or
 * by the board that it is of, or by the framework or scheme that it adopted; in the order of the ledger. Does not say
 * that they would have decided otherwise.
 */
export function decisionsThatHad(entry: Entry, world: LedgerWorld): readonly RegisterRow[] {
  return decisionsRegister(world)
    .filter((row) => row.n > entry.n && concerns(row, entry))
    .toSorted((a, b) => a.n - b.n);
}

function concerns({ project, takenBy, gate }: RegisterRow, { stream, type, data }: Entry): boolean {
  const { category, id } = splitStream(stream);
  if (category === 'project' || category === 'businessPlan') return project?.projectId === id;
  if (category === 'meeting') return takenBy.kind === 'board' && takenBy.meetingId === id;
  if (category === 'board') return takenBy.kind === 'board' && takenBy.boardId === id;
  const { frameworkId, schemeId } = data as { readonly frameworkId?: string; readonly schemeId?: string };
  if (type === 'GovernanceFrameworkAdopted') return gate?.frameworkId === frameworkId;
  return type === 'SchemeOfDelegationAdopted' && takenBy.kind === 'officer' && takenBy.schemeId === schemeId;
}

/** Entries that were corrected or withdrawn after somebody had decided with them before them. */
export function amendedAfterDecision(world: LedgerWorld): readonly Breach[] {
  return world.amendments().flatMap((amendment): readonly Breach[] => {
    const entry = amendedBy(amendment, world);
    if (entry === undefined) return [];
    const had = decisionsThatHad(entry, world).filter((row) => row.n < amendment.n);
    return had.length === 0 ? [] : [breach(entry, amendment, had, world)];
  });
}

function breach(entry: Entry, amendment: Entry, had: readonly RegisterRow[], world: LedgerWorld): Breach {
  const how = amendment.type === 'EntryWithdrawn' ? 'withdrawn' : 'corrected';
  const [first, ...others] = had;
  const more = others.length === 0 ? '' : ` and ${others.length} more`;
  const { category, id } = splitStream(entry.stream);
  const projectId = category === 'project' || category === 'businessPlan' ? { projectId: id } : {};
  return {
    rule: 'EntryWasDecidedOn',
    sentence: `“${describe(readBefore(entry, amendment.n, world), world)}” was ${how} after ${first?.takenByTitle} had decided on “${first?.title}” on ${first?.on}${more}: the decision stands, and was taken with what it said before.`,
    entries: [entry.n, ...had.map((row) => row.n), amendment.n].toSorted((a, b) => a - b),
    ...projectId,
  };
}
