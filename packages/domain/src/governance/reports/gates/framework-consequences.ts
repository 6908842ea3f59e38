import { gatesOf } from '../../gates/framework.ts';
import { nextGate } from '../../gates/next-gate.ts';
import { isOpen } from '../../../delivery/project/particulars/ranking.ts';
import type { ProjectState } from '../../../delivery/project/state.ts';
import type { Framework, ProgrammeState } from '../../../programme/programme/state.ts';
import type { LedgerWorld } from '../../../world.ts';
import { waitingPlans } from '../plans/waiting-plans.ts';

type Rules = Pick<Framework, 'gates' | 'shortPath'>;

/** A gate of the framework in force that another framework leaves out. */
interface LeftOut {
  readonly gateId: string;
  readonly title: string;
}

/**
 * What would follow for projects and meetings if a framework took the place of the one in force from a day on, each in
 * one sentence: the plans that wait at a gate that is left out, the items tabled at it in meetings held from that day
 * on, and how many open projects would come to another gate next. Example: “3 projects that come to “Outline plan” next
 * would come to “Full plan” instead.”
 */
export function frameworkConsequences(
  world: LedgerWorld,
  before: Framework,
  after: Rules,
  on: string,
): readonly string[] {
  const stay = new Set(gatesOf({ ...before, ...withoutShortPath(after) }).map(({ gate }) => gate.gateId));
  const leftOut = gatesOf(before).flatMap(({ gate }) => (stay.has(gate.gateId) ? [] : gate));
  const projects = world.states('project').filter(isOpen);
  return [
    ...leftOut.flatMap((gate) => projects.flatMap((project) => waits(project, gate))),
    ...leftOut.flatMap((gate) => tabled(world, gate, on)),
    ...moves(world, projects, { ...before, ...withoutShortPath(after) }, on),
  ];
}

/** The rules with what is absent said, so that no short path of an earlier framework is left beside them. */
function withoutShortPath({ gates, shortPath }: Rules): Rules & { readonly shortPath: Rules['shortPath'] } {
  return { gates, shortPath };
}

function waits(project: ProjectState, { gateId, title }: LeftOut): readonly string[] {
  const waiting = waitingPlans(project).find((one) => one.value.gateId === gateId);
  if (waiting === undefined) return [];
  const plan = `Version ${waiting.value.version} of the plan of “${project.title.value}”`;
  return [`${plan} waits at “${title}”, which is left out: nothing could be decided on it there.`];
}

function tabled(world: LedgerWorld, { gateId, title }: LeftOut, on: string): readonly string[] {
  return world
    .states('meeting')
    .filter(({ heldOn, closed, cancelled }) => heldOn >= on && closed === undefined && cancelled === undefined)
    .flatMap(({ boardId, heldOn, items, decisions }) => {
      const decided = new Set(decisions.map((one) => one.minuted.value.itemId));
      const board = world.state('board', boardId)?.title ?? boardId;
      return items
        .filter(({ value: { itemId, about } }) => about?.gateId === gateId && !decided.has(itemId))
        .map(
          ({ value }) =>
            `“${value.title}” is tabled at “${title}”, which is left out, for the ${board} on ${heldOn}: it would have to be tabled at another gate.`,
        );
    });
}

/** How many projects would come to another gate next, by the gates they come to now and then. */
function moves(world: LedgerWorld, projects: readonly ProjectState[], framework: Framework, on: string) {
  const programme = world.states('programme')[0];
  if (programme === undefined) return [];
  const then = adopting(programme, framework, on);
  const counts = new Map<string, number>();
  for (const project of projects) {
    const type = world.state('businessPlan', project.projectId)?.content.planType.value;
    const [was, is] = [programme, then].map((rules) => nextGate(project, rules, type, on)?.gate);
    if (was?.gateId === is?.gateId) continue;
    const sentence = [
      was === undefined ? 'past the last gate' : `that come to “${was.title}” next`,
      is === undefined ? 'would be past the last gate' : `would come to “${is.title}” ${was ? 'instead' : 'next'}`,
    ].join(' ');
    counts.set(sentence, (counts.get(sentence) ?? 0) + 1);
  }
  return [...counts].map(([sentence, count]) =>
    count === 1 ? `1 project ${sentence.replace('that come ', 'that comes ')}.` : `${count} projects ${sentence}.`,
  );
}

/** The programme as it would be once the framework was adopted: only what is in force on the day is asked of it. */
function adopting(programme: ProgrammeState, value: Framework, on: string): ProgrammeState {
  const last = programme.frameworks.at(-1);
  return last === undefined
    ? programme
    : { ...programme, frameworks: [...programme.frameworks, { ...last, value, on }] };
}
