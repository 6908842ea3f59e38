import { isSamePromise } from '../../../governance/business-plan/taking-up/promises.ts';
import { newest } from '../../../kernel/entry.ts';
import type { Breach } from '../../../reports/checks/breach.ts';
import type { LedgerWorld } from '../../../world.ts';
import { measureOf, versionOn } from '../../benefit/measure/definitions.ts';
import { longBeforeTheMeasure } from '../../benefit/refusals.ts';
import { lastDayIn, measuredPeriodWords } from '../../benefit/measure/measured-period.ts';
import type { BenefitState } from '../../benefit/state.ts';
import { benefitsHaveFollowed } from '../../follow-ups.ts';
import { benefits } from '../../read.ts';
import { isAsGood } from './gain.ts';
import { profileOn, targetOf } from './target.ts';

/** What benefits recorded that leans on other streams, or on when it was said, and does not hold. */
export function benefitBreaches(world: LedgerWorld): readonly Breach[] {
  const all = benefits(world);
  return [
    ...takenTwice(all),
    ...beingTakenUp(world),
    ...countedOtherwise(all),
    ...all.flatMap((state) => [
      ...baselinesAfterTheTarget(state, world),
      ...hangingOnNoMilestone(state, world),
      ...measuredLongBefore(state, world),
      ...withoutOwner(state, world),
    ]),
  ];
}

function takenTwice(all: readonly BenefitState[]): readonly Breach[] {
  return all.flatMap((state, at): readonly Breach[] => {
    const { planned } = state;
    const earlier = planned && all.slice(0, at).find((one) => isSamePromise(one.planned, planned));
    if (planned === undefined || earlier === undefined) return [];
    const sentence = `“${earlier.title}” and “${state.title}” come from one promise of the plan: “${planned.title}”.`;
    const entries = [earlier.identified.n, state.identified.n].toSorted((one, other) => one - other);
    return [{ rule: 'PromiseIsAlreadyTaken', sentence, entries, projectId: planned.projectId }];
  });
}

/** Promises that were taken up and of which not every benefit is there yet. */
function beingTakenUp(world: LedgerWorld): readonly Breach[] {
  return world.states('businessPlan').flatMap(({ projectId, takenUp }) =>
    takenUp.flatMap(({ value, n }): readonly Breach[] => {
      if (benefitsHaveFollowed({ data: value }, world)) return [];
      const sentence = `Version ${value.version} of the plan was taken up as benefits, and not all of them are there yet.`;
      return [{ rule: 'PromisesAreBeingTakenUp', sentence, entries: [n], projectId }];
    }),
  );
}

/** Benefits of one measure that count it in different units cannot be beside each other. */
function countedOtherwise(all: readonly BenefitState[]): readonly Breach[] {
  const first = new Map<string, { readonly title: string; readonly unit: string; readonly n: number }>();
  return all.flatMap((state): readonly Breach[] => {
    const newestOne = state.definitions.at(-1);
    if (newestOne === undefined) return [];
    const { measureId, unit } = newestOne.value;
    const before = first.get(measureId);
    if (before === undefined) {
      first.set(measureId, { title: state.title, unit: unit.kind, n: newestOne.n });
      return [];
    }
    if (before.unit === unit.kind) return [];
    const sentence = `“${before.title}” and “${state.title}” are of one measure, and count it in ${before.unit} and in ${unit.kind}.`;
    const entries = [before.n, newestOne.n].toSorted((one, other) => one - other);
    return [{ rule: 'MeasureHasAnotherUnit', sentence, entries }];
  });
}

/** A beginning that was agreed once the target had been met is chosen by who knows the end. */
function baselinesAfterTheTarget(state: BenefitState, world: LedgerWorld): readonly Breach[] {
  return state.baselines.flatMap((baseline): readonly Breach[] => {
    const { definition } = baseline.value;
    const measure = measureOf(state, definition)?.value;
    if (measure === undefined) return [];
    const met = state.measurements.find(({ value, n }) => {
      if (value.definition !== definition || n > baseline.n || lastDayIn(value.period) >= baseline.on) return false;
      const target = targetOf(state, definition, value.period, world, baseline.on);
      return target !== undefined && isAsGood(value.value, target.value, measure, state.kind);
    });
    if (met === undefined) return [];
    const sentence = `The baseline of “${state.title}” was agreed on ${baseline.on}, after the target had been met in ${measuredPeriodWords(met.value.period)}.`;
    return [{ rule: 'BaselineIsAfterTheTarget', sentence, entries: [met.n, baseline.n] }];
  });
}

/** A year that was mistyped; what was published may be as old as it is. */
function measuredLongBefore(state: BenefitState, world: LedgerWorld): readonly Breach[] {
  return [...state.measurements, ...state.notGiven].flatMap(({ value, n }): readonly Breach[] => {
    const definition = measureOf(state, value.definition);
    const found = definition && longBeforeTheMeasure(value.period, definition);
    if (definition === undefined || found === undefined) return [];
    const entry = world.history(`benefit-${state.benefitId}`).find((one) => one.n === n);
    if (entry?.source !== undefined) return [];
    const entries = [definition.n, n].toSorted((one, other) => one - other);
    return [{ rule: 'PeriodIsLongBeforeTheMeasure', sentence: `“${state.title}”: ${found.sentence}`, entries }];
  });
}

function hangingOnNoMilestone(state: BenefitState, world: LedgerWorld): readonly Breach[] {
  const target = newest(state.targets);
  if (state.ended !== undefined || target?.value.anchor.kind !== 'milestone') return [];
  const { projectId, milestoneId } = target.value.anchor;
  if (profileOn(state, versionOn(state, target.on), target.on)?.n !== target.n) return [];
  const milestone = world.state('project', projectId)?.milestones.find((one) => one.milestoneId === milestoneId);
  if (milestone !== undefined && milestone.withdrawn === undefined) return [];
  const sentence = `The target of “${state.title}” is counted from “${milestone?.title ?? milestoneId}”, which is no longer to be reached: it has no target.`;
  const entries = [target.n, ...(milestone?.withdrawn === undefined ? [] : [milestone.withdrawn.n])];
  return [{ rule: 'TargetHangsOnNoMilestone', sentence, entries: entries.toSorted((a, b) => a - b), projectId }];
}

/** A benefit outlives its project; somebody then has to answer for it. */
function withoutOwner({ title, ended, owners, attributions }: BenefitState, world: LedgerWorld): readonly Breach[] {
  const projects = (newest(attributions)?.value ?? []).flatMap(
    ({ projectId }) => world.state('project', projectId) ?? [],
  );
  const over = projects.flatMap((one) => one.ended ?? []);
  const [last] = over.toSorted((one, other) => other.n - one.n);
  if (ended !== undefined || owners.length > 0 || last === undefined || over.length < projects.length) return [];
  const attributed = newest(attributions)?.n ?? last.n;
  const sentence = `Every project that “${title}” is put down to has ended, and nobody is named who answers for it.`;
  return [
    {
      rule: 'BenefitIsWithoutOwner',
      sentence,
      entries: [attributed, last.n].toSorted((one, other) => one - other),
      ...(projects[0] === undefined ? {} : { projectId: projects[0].projectId }),
    },
  ];
}
