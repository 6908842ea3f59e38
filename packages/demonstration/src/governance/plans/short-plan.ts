import type { CostLine, PlannedBenefit } from '@minutebook/domain';

import { PlanScript } from '../../script/plan-script.ts';
import type { ProjectScript } from '../../script/project-script.ts';
import { on } from '../../script/script.ts';
import type { Act, Scripted } from '../../script/script.ts';
import { gates } from '../gates.ts';
import type { Item } from '../item.ts';

/** A small project's plan in the few sections that the short path asks for, and what its board made of it. */
export interface Short {
  readonly project: ProjectScript;
  readonly title: string;
  readonly strategic: string;
  readonly costs: readonly CostLine[];
  readonly gains: PlannedBenefit;
  readonly whoLosesAChoice: string;
  readonly whatIsKept: string;
  readonly finance: string;
  readonly reasons: string;
  readonly alternatives: string;
}

/** When plans that go to one meeting are written, signed off and begun, each `YYYY-MM-DD HH:MM`. */
interface Days {
  readonly written: string;
  readonly signedOff: string;
  readonly started: string;
}

/** Plans that go through the short path at one meeting: all that is recorded of them, and the items of its agenda. */
export interface Batch {
  readonly script: readonly Scripted[];
  readonly items: readonly Item[];
}

/** Every plan written by the project officer, signed off by finance, approved, and begun. */
export function batch(days: Days, shorts: readonly Short[]): Batch {
  const prepared = shorts.map((short) => {
    const plan = new PlanScript(short.project);
    return { short, plan, acts: written(plan, short) };
  });
  const script = [
    on(days.written.slice(0, 10))
      .by('post-project-officer')
      .recorded(days.written, ...prepared.flatMap(({ acts }) => acts)),
    on(days.signedOff.slice(0, 10))
      .by('post-finance')
      .recorded(
        days.signedOff,
        ...prepared.map(({ plan, short }) => plan.signedOff(1, 'finance', 'Finance Business Partner', short.finance)),
      ),
    on(days.started.slice(0, 10)).recorded(days.started, ...shorts.map(({ project }) => project.starts())),
  ].flat();
  return { script, items: shorts.map(item) };
}

function written(plan: PlanScript, short: Short): readonly Act[] {
  return [
    plan.begins('justification'),
    plan.writes('strategic', short.strategic),
    plan.costs([...short.costs]),
    plan.gains(short.gains),
    plan.includes(short.whoLosesAChoice, short.whatIsKept),
    plan.issued('First version.'),
    short.project.submits(1, gates.justification),
  ];
}

function item({ project, title, reasons, alternatives }: Short): Item {
  return {
    itemId: project.projectId,
    title: `${title}: justification`,
    project,
    at: { gateId: gates.justification, version: 1 },
    outcome: { kind: 'approved' },
    reasons,
    alternatives,
  };
}
