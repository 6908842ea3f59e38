import { stated } from '../kernel/entry.ts';
import type { Entry, Stated } from '../kernel/entry.ts';
import type { BusinessPlanEvent } from './events.ts';
import type { BusinessPlanState, PlanContent, PlanVersion } from './state.ts';

type EntryOf<Type extends BusinessPlanEvent['type']> = Extract<Entry<BusinessPlanEvent>, { type: Type }>;
type AfterIssue = EntryOf<'SignOffGiven' | 'BusinessPlanWithdrawn'>;
type Writing = Exclude<Entry<BusinessPlanEvent>, AfterIssue | EntryOf<'BusinessPlanVersionIssued'>>;

/** The plan after one more entry. */
export function evolveBusinessPlan(
  state: BusinessPlanState | undefined,
  entry: Entry<BusinessPlanEvent>,
): BusinessPlanState | undefined {
  if (state === undefined) return entry.type === 'BusinessPlanBegun' ? begun(entry) : undefined;
  switch (entry.type) {
    case 'BusinessPlanBegun':
    case 'CaseWritten':
    case 'OptionAppraised':
    case 'CostProfileStated':
    case 'BenefitProfileStated':
    case 'RiskStated':
    case 'InclusionAssessed':
    case 'WorkforceImpactAssessed':
      return {
        ...state,
        content: written(state.content, entry),
        preparers: withPreparer(state.preparers, entry),
        latestOn: entry.effectiveOn > state.latestOn ? entry.effectiveOn : state.latestOn,
      };
    case 'BusinessPlanVersionIssued':
      return issued(state, entry);
    case 'SignOffGiven':
      return withVersion(state, entry, (version) => ({
        ...version,
        signOffs: [...version.signOffs, stated(entry.data, entry)],
      }));
    case 'BusinessPlanWithdrawn':
      return withVersion(state, entry, (version) => ({ ...version, withdrawn: stated(true as const, entry) }));
  }
}

function written(content: PlanContent, entry: Writing): PlanContent {
  switch (entry.type) {
    case 'BusinessPlanBegun':
      return { ...content, planType: stated(entry.data.planType, entry) };
    case 'CaseWritten':
      return { ...content, cases: { ...content.cases, [entry.data.case]: stated(entry.data.text, entry) } };
    case 'OptionAppraised':
      return { ...content, options: inPlace(content.options, stated(entry.data, entry), 'optionId') };
    case 'CostProfileStated':
      return { ...content, costs: stated(entry.data.lines, entry) };
    case 'BenefitProfileStated':
      return { ...content, benefits: stated(entry.data.benefits, entry) };
    case 'RiskStated':
      return { ...content, risks: inPlace(content.risks, stated(entry.data, entry), 'riskId') };
    case 'InclusionAssessed':
      return { ...content, inclusion: stated(entry.data, entry) };
    case 'WorkforceImpactAssessed':
      return { ...content, workforce: stated(entry.data, entry) };
  }
}

/** The list with the one of the same id replaced where it stands, or added at the end. */
function inPlace<Key extends string, T extends Readonly<Record<Key, string>>>(
  list: readonly Stated<T>[],
  one: Stated<T>,
  key: Key,
): readonly Stated<T>[] {
  const at = list.findIndex((each) => each.value[key] === one.value[key]);
  return at < 0 ? [...list, one] : list.with(at, one);
}

function withPreparer(preparers: readonly string[], { by }: Entry): readonly string[] {
  return preparers.includes(by.id) ? preparers : [...preparers, by.id];
}

function issued(state: BusinessPlanState, entry: EntryOf<'BusinessPlanVersionIssued'>): BusinessPlanState {
  const { version, digest, note } = entry.data;
  const preparers = withPreparer(state.preparers, entry);
  const frozen: PlanVersion = {
    version,
    digest,
    note,
    issued: stated(true, entry),
    content: state.content,
    preparers,
    signOffs: [],
    withdrawn: undefined,
  };
  return { ...state, preparers, versions: [...state.versions, frozen] };
}

function withVersion(
  state: BusinessPlanState,
  { data }: AfterIssue,
  change: (version: PlanVersion) => PlanVersion,
): BusinessPlanState {
  const versions = state.versions.map((one) => (one.version === data.version ? change(one) : one));
  return { ...state, versions };
}

function begun(entry: EntryOf<'BusinessPlanBegun'>): BusinessPlanState {
  return {
    projectId: entry.stream.slice('businessPlan-'.length),
    begun: stated(true, entry),
    content: {
      planType: stated(entry.data.planType, entry),
      cases: {},
      options: [],
      costs: undefined,
      benefits: undefined,
      risks: [],
      inclusion: undefined,
      workforce: undefined,
    },
    preparers: [entry.by.id],
    latestOn: entry.effectiveOn,
    versions: [],
  };
}
