import type { Actor } from '../../kernel/entry.ts';
import type { VirementRules } from '../../programme/programme/state.ts';
import type { Rung } from '../../programme/programme/events.ts';
import type { Nature, VirementKind } from './events.ts';
import type { Allocation, Virement } from './state.ts';

/** What the register holds of a decision. */
export interface RegisteredDecision {
  /** `undefined` of an officer's. */
  readonly boardId: string | undefined;
  /** Whether it stands as an approval. */
  readonly stands: boolean;
  /** The day it was made. */
  readonly on: string;
  /** The project that it is about, and of a decision on a plan its gate. */
  readonly about: { readonly projectId: string; readonly gateId?: string | undefined } | undefined;
}

/** Why a decision does not grant a virement. */
export type NotGranting = 'notApproved' | 'onAPlan' | 'onAnotherProject' | 'later';

/** A decision as it bears on a virement: of which board, and why it does not grant it; `undefined` where it does. */
export interface GrantingDecision {
  readonly boardId: string | undefined;
  readonly whyNot: NotGranting | undefined;
}

/** The two lines that a virement is between, and its day. */
interface Between {
  readonly on: string;
  readonly allocations: readonly (Allocation | undefined)[];
}

/**
 * A decision as it bears on a virement. One that approves a plan approves nothing but the plan; one about a project moves no
 * money between what is for others; and none grants what was moved before it was made.
 */
export function bearingOn({ boardId, stands, on, about }: RegisteredDecision, move: Between): GrantingDecision {
  const isOfIt = move.allocations.some(
    (one) => one?.about.kind === 'project' && one.about.projectId === about?.projectId,
  );
  const whyNot = !stands
    ? 'notApproved'
    : about?.gateId !== undefined
      ? 'onAPlan'
      : about !== undefined && !isOfIt
        ? 'onAnotherProject'
        : on > move.on
          ? 'later'
          : undefined;
  return { boardId, whyNot };
}

/** Who moves how much between what, and by which decision. */
export interface Move {
  readonly kind: VirementKind;
  readonly amount: number;
  /** All that is approved for the budget that it comes from, over all years, on the day. */
  readonly budget: number;
  readonly by: Actor;
  readonly decision: GrantingDecision | undefined;
}

/** Which kind of move it is between budgets of these natures; `to` is absent within one budget. */
export function kindOf(from: Nature, to: Nature | undefined): VirementKind {
  if (to === undefined) return 'withinBudget';
  if (from === to) return 'betweenBudgets';
  return from === 'capital' ? 'capitalToRevenue' : 'revenueToCapital';
}

/** The most that a rung covers, in pence; without end where none is stated. A share is of the whole budget, rounded down. */
export function limitOf({ upTo }: Rung, budget: number): number {
  if (upTo === undefined) return Number.POSITIVE_INFINITY;
  return upTo.kind === 'amount' ? upTo.amount : Number((BigInt(budget) * BigInt(upTo.share)) / 10_000n);
}

/** Whether somebody stands on a rung: by their role, by their id, or by a standing decision of the board. */
function holds({ by }: Rung, { by: actor, decision }: Pick<Move, 'by' | 'decision'>): boolean {
  if (by.kind === 'role') return by.role === actor.role;
  if (by.kind === 'person') return by.heldBy === actor.id;
  return decision?.boardId === by.boardId && decision.whyNot === undefined;
}

/** What the rules of the day say of a move. */
export interface Judged {
  /** The lowest rung that covers it and on which whoever records it stands; `undefined` when there is none. */
  readonly granted: Rung | undefined;
  /** Every rung that covers it: who could. */
  readonly could: readonly Rung[];
  /** The most that whoever records it may move, in pence; `undefined` when nothing. */
  readonly own: number | undefined;
}

/** Judges a move by the ladder of its kind. Rungs stand in the order of the rules, the lowest first. */
export function judged(rules: VirementRules, move: Move): Judged {
  const ladder = rules.ladders[move.kind];
  const could = ladder.filter((rung) => move.amount <= limitOf(rung, move.budget));
  const own = ladder.filter((rung) => holds(rung, move)).map((rung) => limitOf(rung, move.budget));
  return {
    granted: could.find((rung) => holds(rung, move)),
    could,
    own: own.length === 0 ? undefined : Math.max(...own),
  };
}

/** Where money goes by a virement, or came from. */
interface Places {
  /** The budget that it goes out of. */
  readonly budgetId: string;
  readonly from: string | undefined;
  readonly to: Virement['to'];
}

/**
 * The move that would take a virement back, out of the budget that it went to. Example: £500 from “Case work” of one budget to
 * “Payments” of another goes out of the other, from “Payments” to “Case work” of the first.
 */
export function movedBack(budgetId: string, { from, to }: Pick<Virement, 'from' | 'to'>): Places {
  return {
    budgetId: to.budgetId ?? budgetId,
    from: to.allocationId,
    to: {
      ...(to.budgetId === undefined ? {} : { budgetId }),
      ...(from === undefined ? {} : { allocationId: from }),
    },
  };
}
