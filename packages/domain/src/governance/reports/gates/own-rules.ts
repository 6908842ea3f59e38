import type { GateDecision, ProjectState } from '../../../delivery/project/state.ts';
import { inForceOn } from '../../../kernel/entry.ts';
import type { Entry } from '../../../kernel/entry.ts';
import { entriesInOrder } from '../../../kernel/figure.ts';
import type { LedgerWorld } from '../../../world.ts';
import type { Breach } from '../../../reports/checks/breach.ts';
import { asSaid } from './as-said.ts';

/**
 * Decisions on a plan by rules, seats or roles that somebody who prepared it had set: roles can meet in one person, and
 * then who is judged sets the rules. Does not say that the decision was wrong; it is shown on it.
 */
export function decidedByOwnRules(world: LedgerWorld): readonly Breach[] {
  return world.states('project').flatMap((project) => {
    const { projectId } = project;
    return asSaid(project, world).decisions.flatMap((decision): readonly Breach[] => {
      const preparers = preparersOf(decision, project, world);
      const set = setFor(decision, world).filter((one) => one.entry.n < decision.recorded.n);
      const own = set.filter(({ entry }) => preparers.includes(entry.by.id));
      if (own.length === 0) return [];
      const { on, n, value } = decision.recorded;
      const what = [...new Set(own.map((one) => one.what))].join(', ');
      const sentence = `Somebody who prepared version ${value.gate.version} of the plan of “${project.title.value}” had also ${what} by which it was decided on at the gate “${value.gate.title}” on ${on}.`;
      const entries = entriesInOrder([...own.map((one) => one.entry.n), n]);
      return [{ rule: 'RulesWereSetByAPreparer', sentence, entries, projectId }];
    });
  });
}

interface SetBy {
  readonly what: string;
  readonly entry: Entry;
}

function preparersOf({ recorded }: GateDecision, { projectId }: ProjectState, world: LedgerWorld): readonly string[] {
  const { version } = recorded.value.gate;
  const versions = world.state('businessPlan', projectId)?.versions ?? [];
  return versions.find((one) => one.version === version)?.preparers ?? [];
}

/** What a decision rested on that is an administrator's to set: the framework or scheme, seats, and roles of who decided. */
function setFor(decision: GateDecision, world: LedgerWorld): readonly SetBy[] {
  const programme = world.states('programme')[0];
  if (programme === undefined) return [];
  const { on, value } = decision.recorded;
  const history = world.history(`programme-${programme.programmeId}`);
  const at = (n: number | undefined, what: string): readonly SetBy[] => {
    const entry = history.find((one) => one.n === n);
    return entry === undefined ? [] : [{ what, entry }];
  };
  const { takenBy } = value;
  const deciders = decidersOf(decision, world);
  const roles = deciders.flatMap((personId) => programme.roles.filter((one) => one.value.personId === personId));
  const framework = programme.frameworks.find((one) => one.value.frameworkId === value.gate.frameworkId);
  return [
    ...at(framework?.n, 'adopted the framework'),
    ...(takenBy.kind === 'officer' ? at(inForceOn(programme.schemes, on)?.n, 'adopted the scheme') : []),
    ...(takenBy.kind === 'board' ? seatsOf(takenBy.boardId, deciders, world) : []),
    ...roles.flatMap((one) => at(one.n, 'given the roles')),
  ];
}

function decidersOf({ decisionId, recorded }: GateDecision, world: LedgerWorld): readonly string[] {
  const { takenBy } = recorded.value;
  if (takenBy.kind === 'officer') {
    const scheme = inForceOn(world.states('programme')[0]?.schemes ?? [], recorded.on)?.value;
    return scheme?.authorities.filter((one) => one.post === takenBy.post).map((one) => one.heldBy) ?? [];
  }
  const decisions = world.state('meeting', takenBy.meetingId)?.decisions ?? [];
  return decisions.find((one) => one.decisionId === decisionId)?.minuted.value.counted ?? [];
}

function seatsOf(boardId: string, deciders: readonly string[], world: LedgerWorld): readonly SetBy[] {
  return world
    .history(`board-${boardId}`)
    .filter(({ type, data }) => {
      const { memberId } = data as { readonly memberId?: string };
      return type === 'MemberAppointed' && memberId !== undefined && deciders.includes(memberId);
    })
    .map((entry) => ({ what: 'given the seats', entry }));
}
