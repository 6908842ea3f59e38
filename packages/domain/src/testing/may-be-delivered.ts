import type { GateDecided, Outcome } from '../governance/gates/decision.ts';
import type { DomainEntry } from '../world.ts';

/** A decision at a gate as any reader of the ledger would find it, without the folds that the rules are decided by. */
interface Found {
  /** The stream it was taken in: a meeting's, or the project's own for an officer. */
  readonly stream: string;
  readonly decisionId: string;
  readonly n: number;
  readonly on: string;
  readonly outcome: Outcome;
  readonly gate: GateDecided;
  readonly supersedes: string | undefined;
}

function decisionsAbout(projectId: string, entries: readonly DomainEntry[]): readonly Found[] {
  return entries.flatMap((entry): readonly Found[] => {
    const { n, stream, effectiveOn: on } = entry;
    if (entry.type === 'DecisionMinuted') {
      const { decisionId, outcome, gate, supersedes } = entry.data;
      return gate === undefined || entry.data.projectId !== projectId
        ? []
        : [{ stream, decisionId, n, on, outcome, gate, supersedes }];
    }
    if (entry.type !== 'GateDecisionRecorded' || entry.stream !== `project-${projectId}`) return [];
    const { decisionId, outcome, gate, supersedes, takenBy } = entry.data;
    return takenBy.kind === 'officer' ? [{ stream, decisionId, n, on, outcome, gate, supersedes }] : [];
  });
}

/**
 * The rule in words: approved at a gate that commits, and since then neither called in, nor withdrawn, nor decided again
 * there, nor rejected at any gate that commits.
 */
export function mayBeDelivered(projectId: string, entries: readonly DomainEntry[]): boolean {
  const all = decisionsAbout(projectId, entries);
  const calledIn = new Set(
    entries.flatMap((entry) =>
      entry.type === 'DecisionCalledIn' || entry.type === 'GateDecisionCalledIn'
        ? [`${entry.stream}/${entry.data.decisionId}`]
        : [],
    ),
  );
  const withdrawn = new Set(
    entries.flatMap((entry) =>
      entry.type === 'BusinessPlanWithdrawn' && entry.stream === `businessPlan-${projectId}`
        ? [entry.data.version]
        : [],
    ),
  );
  return all.some((one) => {
    const approved = one.outcome.kind === 'approved' || one.outcome.kind === 'approvedWithConditions';
    if (!approved || !one.gate.commits || withdrawn.has(one.gate.version)) return false;
    if (calledIn.has(`${one.stream}/${one.decisionId}`)) return false;
    return !all.some((other) => {
      const settles = other.outcome.kind !== 'noted' && other.outcome.kind !== 'notedSubjectTo';
      if (!settles || one.supersedes === other.decisionId) return false;
      if (other.supersedes === one.decisionId) return true;
      const later = other.on > one.on || (other.on === one.on && other.n > one.n);
      const rejects = other.outcome.kind === 'rejected' && other.gate.commits;
      return later && (rejects || other.gate.gateId === one.gate.gateId);
    });
  });
}
