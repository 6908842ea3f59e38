import type {
  BusinessPlanState,
  Condition,
  Gap,
  GateDecision,
  GateInForce,
  PlanVersion,
  ProjectState,
} from '@minutebook/domain';

/** What a decision at a gate is about, as the ledger held it when the form was opened, before anything is judged. */
export interface AtGate {
  readonly project: ProjectState;
  readonly plan: BusinessPlanState | undefined;
  /** The gate in the framework in force on the day; `undefined` when it has no such gate. */
  readonly at: GateInForce | undefined;
  /** The version last submitted to this gate. */
  readonly version: PlanVersion | undefined;
  /** What the gate requires and the version lacks. */
  readonly gaps: readonly Gap[];
  readonly overdue: readonly Condition[];
  /** Decisions already taken at this gate, the latest last. */
  readonly earlier: readonly GateDecision[];
  /** What the version is judged by where an amount counts, in pence: see `costToJudge`. */
  readonly cost: number | undefined;
}
