import type {
  BusinessPlanCommandOf,
  CaseName,
  CostLine,
  PlannedBenefit,
  PlanType,
  SignOffKind,
} from '@minutebook/domain';

import type { ProjectScript } from './project-script.ts';
import type { Act } from './script.ts';

type AppraiseOption = BusinessPlanCommandOf<'AppraiseOption'>;
type Appraisal = Omit<AppraiseOption, 'type' | 'projectId' | 'effectiveOn' | 'reason' | 'source'>;

/**
 * The verbs of the script for one project's business plan; each makes a command and remembers nothing, so that it does
 * not matter in which order they are called.
 */
export class PlanScript {
  readonly projectId: string;

  constructor(project: ProjectScript) {
    this.projectId = project.projectId;
  }

  begins(planType: PlanType): Act {
    return { type: 'BeginBusinessPlan', projectId: this.projectId, planType };
  }

  /** One of the five cases, paragraph by paragraph. */
  writes(name: CaseName, ...paragraphs: readonly string[]): Act {
    return { type: 'WriteCase', projectId: this.projectId, case: name, text: paragraphs.join('\n\n') };
  }

  appraises(option: Appraisal): Act {
    return { type: 'AppraiseOption', projectId: this.projectId, ...option };
  }

  costs(...parts: readonly CostLine[][]): Act {
    return { type: 'StateCostProfile', projectId: this.projectId, lines: parts.flat() };
  }

  gains(...benefits: PlannedBenefit[]): Act {
    return { type: 'StateBenefitProfile', projectId: this.projectId, benefits };
  }

  /** Likelihood before impact, each from 1 to 5. */
  risks(riskId: string, title: string, [likelihood, impact]: readonly [number, number], response: string): Act {
    return { type: 'StateRisk', projectId: this.projectId, riskId, title, likelihood, impact, response };
  }

  /** Who loses a choice, and what is kept for them. */
  includes(whoLosesAChoice: string, whatIsKept: string): Act {
    return { type: 'AssessInclusion', projectId: this.projectId, whoLosesAChoice, whatIsKept };
  }

  staff(impact: string, consultation: string): Act {
    return { type: 'AssessWorkforceImpact', projectId: this.projectId, impact, consultation };
  }

  /** Freezes what has been said so far as the next version. */
  issued(note: string): Act {
    return { type: 'IssueBusinessPlanVersion', projectId: this.projectId, note };
  }

  signedOff(version: number, kind: SignOffKind, post: string, statement: string): Act {
    return { type: 'GiveSignOff', projectId: this.projectId, version, kind, post, statement };
  }
}
