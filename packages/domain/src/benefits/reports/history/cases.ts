import { daysBetween, financialYearOf } from '../../../kernel/day.ts';
import { entriesInOrder } from '../../../kernel/figure.ts';
import { wholeLifeCost } from '../../../governance/business-plan/costs.ts';
import type { PlanType } from '../../../governance/business-plan/events.ts';
import type { PlanVersion } from '../../../governance/business-plan/state.ts';
import type { ProjectState } from '../../../delivery/project/state.ts';
import { positionIn, yearsWithin } from '../../../money/reports/position.ts';
import type { LedgerWorld } from '../../../world.ts';
import { benefits } from '../../read.ts';
import { benefitInYear, yearsOfBenefit } from '../register/in-year.ts';

/** How large a project is by what its first plan said it would cost; of another, nobody said so. */
export const costBands = ['under100k', 'to500k', 'to5m', 'over5m', 'notStated'] as const;
export type CostBand = (typeof costBands)[number];

/** How far a plan was worked out when it forecast; a milestone is planned before the project starts, or after. */
export type ForecastStage = PlanType | 'beforeStart' | 'inDelivery';

/** What was forecast and what came, in pence or days, with the entries that state it. */
export interface HistoryCase {
  readonly label: string;
  readonly departmentId: string;
  readonly size: CostBand;
  readonly stage: ForecastStage;
  /** Pence as first forecast; of time, 1 for each milestone. */
  readonly forecast: number;
  /** Pence that came less those, or days late. */
  readonly wrongBy: number;
  readonly entries: readonly number[];
}

/** The band of so many pence. */
export function bandOf(pence: number | undefined): CostBand {
  if (pence === undefined) return 'notStated';
  if (pence < 100_000_00) return 'under100k';
  if (pence < 500_000_00) return 'to500k';
  return pence < 5_000_000_00 ? 'to5m' : 'over5m';
}

function firstVersion(projectId: string, world: LedgerWorld): PlanVersion | undefined {
  return world.state('businessPlan', projectId)?.versions.find(({ content }) => content.costs !== undefined);
}

function sizeOf(projectId: string, world: LedgerWorld): CostBand {
  const version = firstVersion(projectId, world);
  return bandOf(version && wholeLifeCost(version.content));
}

/** Every project that ended by a day and was paid for: what its first costed version said, and what was spent. */
export function costCases(world: LedgerWorld, on: string): readonly HistoryCase[] {
  return world.states('project').flatMap((project): readonly HistoryCase[] => {
    const { projectId, ended } = project;
    const version = firstVersion(projectId, world);
    const forecast = version && wholeLifeCost(version.content);
    if (ended === undefined || ended.on > on || version === undefined || forecast === undefined || forecast === 0)
      return [];
    const spent = yearsWithin(world, { projectId }).map((year) => positionIn(world, year, { projectId }).spent);
    const entries = spent.flatMap(({ terms }) => terms.flatMap((one) => one.entries));
    if (entries.length === 0) return [];
    const came = spent.reduce((so, { value }) => so + value, 0);
    const stated = version.content.costs?.n ?? version.issued.n;
    return [
      {
        ...about(project, world),
        stage: version.content.planType.value,
        forecast,
        wrongBy: came - forecast,
        entries: entriesInOrder([stated, ended.n, ...entries]),
      },
    ];
  });
}

/** Every milestone that was met by a day: the day first planned, and the day it was met. */
export function timeCases(world: LedgerWorld, on: string): readonly HistoryCase[] {
  return world.states('project').flatMap((project) =>
    project.milestones.flatMap(({ title, planned, met }): readonly HistoryCase[] => {
      if (met === undefined || met.on > on) return [];
      const { started } = project;
      const isBefore = started === undefined || planned.n < started.n;
      const head = about(project, world);
      return [
        {
          ...head,
          label: `${head.label}: ${title}`,
          stage: isBefore ? 'beforeStart' : 'inDelivery',
          forecast: 1,
          wrongBy: daysBetween(planned.value, met.on),
          entries: entriesInOrder([planned.n, met.n]),
        },
      ];
    }),
  );
}

/** Every year that is over of a benefit that a plan promised in money: what it promised, and what was measured. */
export function benefitCases(world: LedgerWorld, on: string): readonly HistoryCase[] {
  return benefits(world).flatMap((state) => {
    const project = state.planned && world.state('project', state.planned.projectId);
    const plan = state.planned && world.state('businessPlan', state.planned.projectId);
    const version = plan?.versions.find((one) => one.version === state.planned?.version);
    if (project === undefined || version === undefined) return [];
    return yearsOfBenefit(state, world, on)
      .filter((year) => year < financialYearOf(on))
      .flatMap((year): readonly HistoryCase[] => {
        const { promised, actual } = benefitInYear(state, year, world, on);
        if (promised.figure === undefined || promised.figure.value === 0 || actual.figure?.unit !== 'pence') return [];
        const entries = [promised.figure, actual.figure].flatMap(({ terms }) => terms.flatMap((one) => one.entries));
        return [
          {
            ...about(project, world),
            label: `${state.title}, ${year}`,
            stage: version.content.planType.value,
            forecast: promised.figure.value,
            wrongBy: actual.figure.value - promised.figure.value,
            entries: entriesInOrder(entries),
          },
        ];
      });
  });
}

function about({ projectId, title, departmentId }: ProjectState, world: LedgerWorld) {
  return { label: title.value, departmentId: departmentId.value, size: sizeOf(projectId, world) };
}
