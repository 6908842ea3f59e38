import type { BenefitEvent } from './benefits/benefit/events.ts';
import type { BenefitState } from './benefits/benefit/state.ts';
import type { ChannelEvent } from './benefits/channel/events.ts';
import type { ChannelState } from './benefits/channel/state.ts';
import type { FiguresSourceEvent } from './benefits/figures-source/events.ts';
import type { FiguresSourceState } from './benefits/figures-source/state.ts';
import type { SavingsEvent } from './benefits/savings/events.ts';
import type { SavingsState } from './benefits/savings/state.ts';
import type { ServiceEvent } from './benefits/service/events.ts';
import type { ServiceState } from './benefits/service/state.ts';
import type { ProjectEvent } from './delivery/project/events.ts';
import type { ProjectState } from './delivery/project/state.ts';
import type { BoardEvent } from './governance/board/events.ts';
import type { BoardState } from './governance/board/state.ts';
import type { BusinessPlanEvent } from './governance/business-plan/events.ts';
import type { BusinessPlanState } from './governance/business-plan/state.ts';
import type { MeetingEvent } from './governance/meeting/events.ts';
import type { MeetingState } from './governance/meeting/state.ts';
import type { AmendmentEvent } from './kernel/amendment.ts';
import type { Entry } from './kernel/entry.ts';
import type { World } from './kernel/world.ts';
import type { AgreementEvent } from './money/agreement/events.ts';
import type { AgreementState } from './money/agreement/state.ts';
import type { BudgetEvent } from './money/budget/events.ts';
import type { BudgetState } from './money/budget/state.ts';
import type { PostEvent } from './money/post/events.ts';
import type { PostState } from './money/post/state.ts';
import type { SpendEvent } from './money/spend/events.ts';
import type { SpendState } from './money/spend/state.ts';
import type { SpendSourceEvent } from './money/spend-source/events.ts';
import type { SpendSourceState } from './money/spend-source/state.ts';
import type { ProgrammeEvent } from './programme/programme/events.ts';
import type { ProgrammeState } from './programme/programme/state.ts';
import type { AssessmentEvent } from './scrutiny/assessment/events.ts';
import type { AssessmentState } from './scrutiny/assessment/state.ts';
import type { EngagementEvent } from './scrutiny/engagement/events.ts';
import type { EngagementState } from './scrutiny/engagement/state.ts';
import type { QueryEvent } from './scrutiny/query/events.ts';
import type { QueryState } from './scrutiny/query/state.ts';
import type { RecommendationEvent } from './scrutiny/recommendation/events.ts';
import type { RecommendationState } from './scrutiny/recommendation/state.ts';

/** The state of each category. A category that is missing in `readings` or in `deciders` does not compile. */
export interface States {
  readonly programme: ProgrammeState;
  readonly project: ProjectState;
  readonly businessPlan: BusinessPlanState;
  readonly board: BoardState;
  readonly meeting: MeetingState;
  readonly budget: BudgetState;
  readonly spend: SpendState;
  readonly post: PostState;
  readonly agreement: AgreementState;
  readonly spendSource: SpendSourceState;
  readonly channel: ChannelState;
  readonly service: ServiceState;
  readonly benefit: BenefitState;
  readonly savings: SavingsState;
  readonly figuresSource: FiguresSourceState;
  readonly assessment: AssessmentState;
  readonly recommendation: RecommendationState;
  readonly query: QueryState;
  readonly engagement: EngagementState;
}

export type Category = keyof States;

/** The states of the whole ledger at one point. */
export type LedgerWorld = World<States>;

/** What a statement says; an amendment says what is to be read in another one's place. */
export type Statement =
  | ProgrammeEvent
  | ProjectEvent
  | BusinessPlanEvent
  | BoardEvent
  | MeetingEvent
  | BudgetEvent
  | SpendEvent
  | SpendSourceEvent
  | PostEvent
  | AgreementEvent
  | ChannelEvent
  | ServiceEvent
  | BenefitEvent
  | SavingsEvent
  | FiguresSourceEvent
  | AssessmentEvent
  | RecommendationEvent
  | QueryEvent
  | EngagementEvent;
export type DomainEvent = Statement | AmendmentEvent;
export type DomainEntry = Entry<DomainEvent>;
