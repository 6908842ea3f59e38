import type { Outcome, PlanDecidedOn } from './decision.ts';

/** What is stated to decide at a gate, by a board as by an officer. */
export interface AtGate {
  readonly decisionId: string;
  readonly gateId: string;
  readonly plan: PlanDecidedOn;
  readonly outcome: Outcome;
  readonly alternatives?: string | undefined;
  readonly supersedes?: string | undefined;
  readonly knownAt: number;
  readonly effectiveOn: string;
}

/** Somebody who decides, by opaque id and post. */
export interface Decider {
  readonly id: string;
  readonly post: string;
}

/** Whether the outcome lets the project through. */
export function isApproval({ kind }: Outcome): boolean {
  return kind === 'approved' || kind === 'approvedWithConditions';
}
