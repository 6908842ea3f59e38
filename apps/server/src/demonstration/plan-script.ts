import { digestOf } from '@minutebook/domain';
import type {
  BusinessPlanCommandOf,
  CaseName,
  CostLine,
  PlanContent,
  PlanDecidedOn,
  PlannedBenefit,
  PlanType,
  SignOffKind,
  Stated,
} from '@minutebook/domain';

import type { ProjectScript } from './project-script.ts';
import type { Act } from './script.ts';

type AppraiseOption = BusinessPlanCommandOf<'AppraiseOption'>;
type Appraisal = Omit<AppraiseOption, 'type' | 'projectId' | 'effectiveOn' | 'reason' | 'source'>;

/**
 * The verbs of the script for one project's business plan. It keeps what the plan says, so that a decision can name a
 * version by its digest; so the acts of a plan are made in the order they are recorded in.
 */
export class PlanScript {
  readonly projectId: string;
  #content: PlanContent | undefined;
  readonly #versions: PlanDecidedOn[] = [];

  constructor(project: ProjectScript) {
    this.projectId = project.projectId;
  }

  begins(planType: PlanType): Act {
    this.#content ??= { ...empty, planType: said(planType) };
    return { type: 'BeginBusinessPlan', projectId: this.projectId, planType };
  }

  /** One of the five cases, paragraph by paragraph. */
  writes(name: CaseName, ...paragraphs: readonly string[]): Act {
    const text = paragraphs.join('\n\n');
    this.#says((content) => ({ cases: { ...content.cases, [name]: said(text) } }));
    return { type: 'WriteCase', projectId: this.projectId, case: name, text };
  }

  appraises(option: Appraisal): Act {
    this.#says(({ options }) => ({ options: inPlace(options, option, 'optionId') }));
    return { type: 'AppraiseOption', projectId: this.projectId, ...option };
  }

  costs(...parts: readonly CostLine[][]): Act {
    const lines = parts.flat();
    this.#says(() => ({ costs: said(lines) }));
    return { type: 'StateCostProfile', projectId: this.projectId, lines };
  }

  gains(...benefits: PlannedBenefit[]): Act {
    this.#says(() => ({ benefits: said(benefits) }));
    return { type: 'StateBenefitProfile', projectId: this.projectId, benefits };
  }

  /** Likelihood before impact, each from 1 to 5. */
  risks(riskId: string, title: string, [likelihood, impact]: readonly [number, number], response: string): Act {
    const risk = { riskId, title, likelihood, impact, response };
    this.#says(({ risks }) => ({ risks: inPlace(risks, risk, 'riskId') }));
    return { type: 'StateRisk', projectId: this.projectId, ...risk };
  }

  /** Who loses a choice, and what is kept for them. */
  includes(whoLosesAChoice: string, whatIsKept: string): Act {
    const inclusion = { whoLosesAChoice, whatIsKept };
    this.#says(() => ({ inclusion: said(inclusion) }));
    return { type: 'AssessInclusion', projectId: this.projectId, ...inclusion };
  }

  staff(impact: string, consultation: string): Act {
    const workforce = { impact, consultation };
    this.#says(() => ({ workforce: said(workforce) }));
    return { type: 'AssessWorkforceImpact', projectId: this.projectId, ...workforce };
  }

  /** Freezes what has been said so far as the next version. */
  issued(note: string): Act {
    const version = this.#versions.length + 1;
    this.#versions.push({ version, digest: digestOf(this.#begun) });
    return { type: 'IssueBusinessPlanVersion', projectId: this.projectId, note };
  }

  signedOff(version: number, kind: SignOffKind, post: string, statement: string): Act {
    return { type: 'GiveSignOff', projectId: this.projectId, version, kind, post, statement };
  }

  /** A version as a decision names it. */
  version(number: number): PlanDecidedOn {
    const issued = this.#versions[number - 1];
    if (issued === undefined) throw new Error(`Version ${number} of ${this.projectId} has not been issued`);
    return issued;
  }

  get #begun(): PlanContent {
    if (this.#content === undefined) throw new Error(`The plan of ${this.projectId} has not been begun`);
    return this.#content;
  }

  #says(change: (content: PlanContent) => Partial<PlanContent>): void {
    this.#content = { ...this.#begun, ...change(this.#begun) };
  }
}

const empty: Omit<PlanContent, 'planType'> = {
  cases: {},
  options: [],
  costs: undefined,
  benefits: undefined,
  risks: [],
  inclusion: undefined,
  workforce: undefined,
};

/** As the ledger would state it; which entry does so is not part of what a plan says. */
function said<const T>(value: T): Stated<T> {
  return { value, n: 0, on: '' };
}

function inPlace<Key extends string, T extends Readonly<Record<Key, string>>>(
  list: readonly Stated<T>[],
  one: T,
  key: Key,
): readonly Stated<T>[] {
  const at = list.findIndex((each) => each.value[key] === one[key]);
  return at < 0 ? [...list, said(one)] : list.with(at, said(one));
}
