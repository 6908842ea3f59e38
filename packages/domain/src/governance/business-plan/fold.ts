import { stated } from '../../kernel/entry.ts';
import type { Entry, Stated } from '../../kernel/entry.ts';
import type { EntryOf, Fold } from '../../kernel/reading.ts';
import type { BusinessPlanEvent } from './events.ts';
import type { BusinessPlanState, PlanContent, PlanVersion } from './state.ts';

type PlanEntry<Type extends BusinessPlanEvent['type']> = EntryOf<BusinessPlanEvent, Type>;

/** What each entry makes of a project's business plan. */
export const businessPlanFold: Fold<BusinessPlanState, BusinessPlanEvent, 'BusinessPlanBegun'> = {
  begins: {
    BusinessPlanBegun: (entry, state) =>
      state === undefined ? begun(entry) : writes(state, entry, { planType: stated(entry.data.planType, entry) }),
  },
  goesOn: {
    CaseWritten: (state, entry) => {
      const { case: name, text } = entry.data;
      return writes(state, entry, { cases: { ...state.content.cases, [name]: stated(text, entry) } });
    },
    OptionAppraised: (state, entry) =>
      writes(state, entry, { options: inPlace(state.content.options, stated(entry.data, entry), 'optionId') }),
    CostProfileStated: (state, entry) => writes(state, entry, { costs: stated(entry.data.lines, entry) }),
    BenefitProfileStated: (state, entry) => writes(state, entry, { benefits: stated(entry.data.benefits, entry) }),
    RiskStated: (state, entry) =>
      writes(state, entry, { risks: inPlace(state.content.risks, stated(entry.data, entry), 'riskId') }),
    OptionWithdrawn: (state, entry) =>
      writes(state, entry, {
        options: state.content.options.filter((one) => one.value.optionId !== entry.data.optionId),
      }),
    PlanRiskWithdrawn: (state, entry) =>
      writes(state, entry, { risks: state.content.risks.filter((one) => one.value.riskId !== entry.data.riskId) }),
    InclusionAssessed: (state, entry) => writes(state, entry, { inclusion: stated(entry.data, entry) }),
    WorkforceImpactAssessed: (state, entry) => writes(state, entry, { workforce: stated(entry.data, entry) }),
    BusinessPlanVersionIssued: issued,
    SignOffGiven: (state, entry) =>
      withVersion(state, entry, (version) => ({
        ...version,
        signOffs: [...version.signOffs, stated(entry.data, entry)],
      })),
    BusinessPlanWithdrawn: (state, entry) =>
      withVersion(state, entry, (version) => ({ ...version, withdrawn: stated(true as const, entry) })),
    BenefitProfileTakenUp: (state, entry) => ({ ...state, takenUp: [...state.takenUp, stated(entry.data, entry)] }),
  },
};

/** The plan with part of its working copy written anew. */
function writes(state: BusinessPlanState, entry: Entry, part: Partial<PlanContent>): BusinessPlanState {
  return {
    ...state,
    content: { ...state.content, ...part },
    preparers: withPreparer(state.preparers, entry),
    latestOn: entry.effectiveOn > state.latestOn ? entry.effectiveOn : state.latestOn,
  };
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

function issued(state: BusinessPlanState, entry: PlanEntry<'BusinessPlanVersionIssued'>): BusinessPlanState {
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
  { data }: PlanEntry<'SignOffGiven' | 'BusinessPlanWithdrawn'>,
  change: (version: PlanVersion) => PlanVersion,
): BusinessPlanState {
  const versions = state.versions.map((one) => (one.version === data.version ? change(one) : one));
  return { ...state, versions };
}

function begun(entry: PlanEntry<'BusinessPlanBegun'>): BusinessPlanState {
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
    takenUp: [],
  };
}
