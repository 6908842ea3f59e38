import type { BusinessPlanCommand, BusinessPlanCommandOf, Command, PlanContent, Stated } from '@minutebook/domain';

type Writing = Exclude<
  BusinessPlanCommand,
  BusinessPlanCommandOf<
    | 'IssueBusinessPlanVersion'
    | 'GiveSignOff'
    | 'WithdrawBusinessPlan'
    | 'WithdrawOption'
    | 'WithdrawPlanRisk'
    | 'TakeUpBenefitProfile'
  >
>;
type Head = 'type' | 'projectId' | 'effectiveOn' | 'reason' | 'source';

const head: ReadonlySet<string> = new Set<Head>(['type', 'projectId', 'effectiveOn', 'reason', 'source']);
const writing: ReadonlySet<string> = new Set<Writing['type']>([
  'BeginBusinessPlan',
  'WriteCase',
  'AppraiseOption',
  'StateCostProfile',
  'StateBenefitProfile',
  'StateRisk',
  'AssessInclusion',
  'AssessWorkforceImpact',
]);

/** Whether a command says something in a plan, so that the next version has another digest. */
export function isWriting(command: Command): command is Writing {
  return writing.has(command.type);
}

/** What a plan says after one more command, as far as its digest is concerned: which entry states it is left out. */
export function contentAfter(content: PlanContent | undefined, command: Writing): PlanContent {
  if (command.type === 'BeginBusinessPlan') return { ...(content ?? empty), planType: said(command.planType) };
  if (content === undefined) throw new Error(`The plan of ${command.projectId} has not been begun`);
  return { ...content, ...changeBy(command, content) };
}

function changeBy(
  command: Exclude<Writing, BusinessPlanCommandOf<'BeginBusinessPlan'>>,
  { cases, options, risks }: PlanContent,
): Partial<PlanContent> {
  switch (command.type) {
    case 'WriteCase':
      return { cases: { ...cases, [command.case]: said(command.text) } };
    case 'AppraiseOption':
      return { options: inPlace(options, body(command), 'optionId') };
    case 'StateCostProfile':
      return { costs: said(command.lines) };
    case 'StateBenefitProfile':
      return { benefits: said(command.benefits) };
    case 'StateRisk':
      return { risks: inPlace(risks, body(command), 'riskId') };
    case 'AssessInclusion':
      return { inclusion: said(body(command)) };
    case 'AssessWorkforceImpact':
      return { workforce: said(body(command)) };
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

function said<const T>(value: T): Stated<T> {
  return { value, n: 0, on: '' };
}

/** What a command states, without who it is about and when. */
function body<Each extends Writing>(command: Each): Omit<Each, Head> {
  return Object.fromEntries(Object.entries(command).filter(([field]) => !head.has(field))) as Omit<Each, Head>;
}

function inPlace<Key extends string, T extends Readonly<Record<Key, string>>>(
  list: readonly Stated<T>[],
  one: T,
  key: Key,
): readonly Stated<T>[] {
  const at = list.findIndex((each) => each.value[key] === one[key]);
  return at < 0 ? [...list, said(one)] : list.with(at, said(one));
}
