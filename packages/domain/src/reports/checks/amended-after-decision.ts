import { decisionsRegister } from '../../governance/reports/decisions/decisions-register.ts';
import type { RegisterRow } from '../../governance/reports/decisions/decisions-register.ts';
import { aboutProject } from '../../governance/reports/decisions/about-project.ts';
import { statesAFigure } from '../../governance/reports/decisions/states-a-figure.ts';
import { amendedBy, isAmendment, readBefore } from '../../kernel/amended.ts';
import type { AmendmentEntry } from '../../kernel/amended.ts';
import { splitStream } from '../../kernel/entry.ts';
import type { Entry } from '../../kernel/entry.ts';
import { describe } from '../../saying.ts';
import type { DomainEntry, LedgerWorld } from '../../world.ts';
import { amendedFigure } from '../backdating/amended-since.ts';
import type { Breach } from './breach.ts';

/**
 * Decisions that whoever took them took with this entry before them: about the project that it is of, at the meeting or
 * by the board that it is of, or by the framework or scheme that it adopted; of a figure, about the project that it is of
 * or about none, where it was known at the entry that they decided at; in the order of the ledger. Does not say that they
 * would have decided otherwise.
 */
export function decisionsThatHad(entry: Entry, world: LedgerWorld): readonly RegisterRow[] {
  return decisionsWith(world)(entry);
}

/** The same for many entries, which reads the register once. */
function decisionsWith(world: LedgerWorld): (entry: Entry) => readonly RegisterRow[] {
  const register = decisionsRegister(world).toSorted((a, b) => a.n - b.n);
  const budgets = world.states('budget').flatMap(({ budgetId }) => historyOf(`budget-${budgetId}`, world));
  return (entry) => {
    if (!statesAFigure(entry)) return register.filter((row) => row.n > entry.n && concerns(row, entry));
    const says = splitStream(entry.stream).category === 'benefit' ? historyOf(entry.stream, world) : budgets;
    return register.filter(
      ({ knownAt, on, project }) =>
        knownAt >= entry.n &&
        entry.effectiveOn <= on &&
        (project === undefined || aboutProject(project.projectId, says)(entry as DomainEntry)),
    );
  };
}

function historyOf(stream: string, world: LedgerWorld): readonly DomainEntry[] {
  return world.history(stream) as readonly DomainEntry[];
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
  const amendments = world.amendments().filter((one) => isAmendment(one));
  if (amendments.length === 0) return [];
  const hadBy = decisionsWith(world);
  return amendments.flatMap((amendment): readonly Breach[] => {
    const entry = amendedBy(amendment, world);
    if (entry === undefined) return [];
    const before = amendments.findLast((one) => one.n < amendment.n && one.data.entry === entry.id)?.n ?? 0;
    const had = hadBy(entry).filter((row) => isBetween(row, entry, { before, after: amendment.n }));
    return had.length === 0 ? [] : [breach(readBefore(entry, amendment.n, world), amendment, had, world)];
  });
}

/**
 * Of a figure, who decided with what this amendment of it replaced, and not with what an earlier one already had; of
 * anything else, who had decided before it.
 */
function isBetween(row: RegisterRow, entry: Entry, { before, after }: Readonly<Record<'before' | 'after', number>>) {
  return statesAFigure(entry) ? row.knownAt >= before && row.knownAt < after : row.n < after;
}

function breach(entry: Entry, amendment: AmendmentEntry, had: readonly RegisterRow[], world: LedgerWorld): Breach {
  const { category, id } = splitStream(entry.stream);
  const projectId = category === 'project' || category === 'businessPlan' ? { projectId: id } : {};
  const sentence = statesAFigure(entry)
    ? ofFigure(entry, amendment, had, world)
    : ofEntry(entry, amendment, had, world);
  return {
    rule: 'EntryWasDecidedOn',
    sentence,
    entries: [entry.n, ...had.map((row) => row.n), amendment.n].toSorted((a, b) => a - b),
    decisions: had.map(({ decisionId, title, on }) => ({ decisionId, title, on })),
    ...projectId,
  };
}

/** “ICT Project Board had decided on “Payments” on 2026-06-01 and 1 more”. */
function whoDecided([first, ...others]: readonly RegisterRow[], decided: 'decided' | 'had decided'): string {
  const more = others.length === 0 ? '' : ` and on ${others.length} more`;
  return `${first?.takenByTitle} ${decided} on “${first?.title}” on ${first?.on}${more}`;
}

type Said = (entry: Entry, amendment: AmendmentEntry, had: readonly RegisterRow[], world: LedgerWorld) => string;

const ofEntry: Said = (entry, { type }, had, world) => {
  const how = type === 'EntryWithdrawn' ? 'withdrawn' : 'corrected';
  return `“${describe(entry, world)}” was ${how} after ${whoDecided(had, 'had decided')}: the decision stands, and was taken with what it said before.`;
};

/** Says what was stated then and what it was corrected to: a figure is told by its number, not by its entry. */
const ofFigure: Said = (entry, amendment, had, world) => {
  const { of, was, now, recordedOn } = amendedFigure(entry, amendment, world);
  const stood = of === undefined ? `${was} stood` : `“${of}” stood at ${was}`;
  const became = now === undefined ? 'withdrawn' : `corrected to ${now}`;
  return `${stood} when ${whoDecided(had, 'decided')}, and was ${became} on ${recordedOn}: the decision stands.`;
};
