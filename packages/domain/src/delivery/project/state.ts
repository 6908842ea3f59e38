import type { Stated } from '../../kernel/entry.ts';
import type { ConditionTerms } from '../../governance/gates/decision.ts';
import type { Confidence, Origin, ProjectEvent, ReportedBy, WithheldBecause } from './events.ts';

/** What the project is, as last stated; absent parts are those an import did not find. */
export interface Particulars {
  readonly title: Stated<string>;
  readonly purpose: Stated<string> | undefined;
  readonly departmentId: Stated<string>;
  readonly serviceArea: Stated<string> | undefined;
  readonly origin: Origin | undefined;
}

export interface Ranking {
  readonly key: string;
  /** The place, from 1, that people saw when the move was recorded. */
  readonly position: number;
}

export interface Dependency {
  readonly dependencyId: string;
  readonly needs: string;
  readonly onProjectId: string | undefined;
  readonly declared: Stated<true>;
  readonly withdrawn: Stated<true> | undefined;
}

/**
 * `forecasts` holds every later expectation in ledger order; the planned day never changes. `withdrawn`: no longer to be
 * reached.
 */
export interface Milestone {
  readonly milestoneId: string;
  readonly title: string;
  readonly planned: Stated<string>;
  readonly forecasts: readonly Stated<string>[];
  readonly met: Stated<true> | undefined;
  /** The newest statement that it had not been met after all. */
  readonly notMet: Stated<true> | undefined;
  readonly withdrawn: Stated<true> | undefined;
}

/** A rating, or why there is none; the two are never confused. */
export type Rating =
  | { readonly kind: 'rated'; readonly confidence: Confidence; readonly reportedBy: ReportedBy }
  | { readonly kind: 'withheld'; readonly because: WithheldBecause; readonly asStated: string | undefined };

export interface RiskLevel {
  readonly likelihood: number;
  readonly impact: number;
  readonly response: string | undefined;
}

/** `levels` holds every judgement in ledger order, the first from when it was raised. */
export interface Risk {
  readonly riskId: string;
  readonly title: string;
  readonly owner: string | undefined;
  readonly levels: readonly Stated<RiskLevel>[];
  readonly closed: Stated<true> | undefined;
}

export interface Issue {
  readonly issueId: string;
  readonly title: string;
  readonly severity: 'low' | 'medium' | 'high';
  readonly raised: Stated<true>;
  readonly resolved: Stated<string> | undefined;
}

/** Whether the newest publication that could list the project does. */
export interface Listing {
  readonly publication: string;
  readonly reference: string | undefined;
  readonly listed: boolean;
}

export interface Ending {
  readonly how: 'stopped' | 'closed';
  readonly delivered: string | undefined;
}

/** An aim the project serves, with the entry since which it has served it without a break. */
export interface Alignment {
  readonly aimId: string;
  readonly since: Stated<true>;
}

type Data<Type extends ProjectEvent['type']> = Extract<ProjectEvent, { type: Type }>['data'];

export type Submission = Data<'BusinessPlanSubmitted'>;
export type GateRecord = Data<'GateDecisionRecorded'>;

/** A decision at a gate as the project knows it; `isInForce` and `approvals` tell what it carries. */
export interface GateDecision {
  readonly decisionId: string;
  readonly recorded: Stated<GateRecord>;
  /** The body that called it in. */
  readonly calledIn: Stated<string> | undefined;
}

/** A condition of an approval and, once met, the evidence. */
export interface Condition extends ConditionTerms {
  readonly decisionId: string;
  readonly set: Stated<true>;
  readonly discharged: Stated<string> | undefined;
}

/** A project as its entries leave it. */
export interface ProjectState extends Particulars {
  readonly projectId: string;
  readonly proposed: Stated<true>;
  readonly aimIds: Stated<readonly string[]> | undefined;
  /** The same aims one by one; restating an aim does not move its beginning. */
  readonly alignments: readonly Alignment[];
  readonly ranking: Stated<Ranking> | undefined;
  readonly sponsor: Stated<string> | undefined;
  readonly dependencies: readonly Dependency[];
  readonly milestones: readonly Milestone[];
  /** Every rating and every withheld one, in ledger order; `latestRating` tells which counts. */
  readonly ratings: readonly Stated<Rating>[];
  readonly risks: readonly Risk[];
  readonly issues: readonly Issue[];
  readonly listing: Stated<Listing> | undefined;
  readonly ended: Stated<Ending> | undefined;
  readonly submissions: readonly Stated<Submission>[];
  /** In ledger order; none is ever taken out. */
  readonly decisions: readonly GateDecision[];
  readonly conditions: readonly Condition[];
  readonly withdrawnVersions: readonly Stated<number>[];
  /** When delivery began; `stageOf` tells whether it still goes on. */
  readonly started: Stated<true> | undefined;
  /** While delivery rests. */
  readonly paused: Stated<true> | undefined;
}
