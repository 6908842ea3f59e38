import type { LedgerWorld } from '../world.ts';
import type { Aim } from '../programme/programme/state.ts';
import type { Alignment, ProjectState } from '../delivery/project/state.ts';
import { gateBreaches } from '../governance/reports/gates/gate-breaches.ts';
import { governanceBreaches } from '../governance/reports/gates/governance-breaches.ts';

/** A rule that a decision checked against other streams, which may have been a moment old, and that does not hold. */
export interface Breach {
  /** The refusal that would have been given. */
  readonly rule:
    | 'ProgrammeIsAlreadyEstablished'
    | 'DepartmentIsNotRegistered'
    | 'AimIsNotInForce'
    | 'OtherProjectIsNotKnown'
    | 'BoardIsNotConstituted'
    | 'BoardIsNotQuorate'
    | 'DeciderPreparedThePlan'
    | 'DecisionIsBeingTold'
    | 'GateIsNotInTheFramework'
    | 'GateBelongsToAnotherBoard'
    | 'PlanIsIncomplete'
    | 'EarlierGateIsNotPassed'
    | 'PostIsNotInTheScheme'
    | 'AuthorityIsTooLow';
  readonly sentence: string;
  /** Numbers of the entries that break it, and of those that make them do so, in ledger order. */
  readonly entries: readonly number[];
  readonly projectId?: string;
}

/**
 * Every breach in a world as known. In a world as effective on a past day, what was registered later in the world counts
 * as missing.
 */
export function breaches(world: LedgerWorld): readonly Breach[] {
  const programmes = world.states('programme');
  const departments = new Set(programmes.flatMap((one) => one.departments.map((each) => each.departmentId)));
  const aims = new Map(programmes.flatMap((one) => one.aims.map((aim) => [aim.aimId, aim] as const)));
  return [
    ...twoProgrammes(world),
    ...world
      .states('project')
      .flatMap((project) => [
        ...unknownDepartment(project, departments),
        ...project.alignments.flatMap((alignment) => misalignment(project, alignment, aims.get(alignment.aimId))),
        ...unknownDependencies(project, world),
      ]),
    ...governanceBreaches(world),
    ...gateBreaches(world),
  ];
}

function twoProgrammes(world: LedgerWorld): readonly Breach[] {
  const programmes = world.states('programme');
  if (programmes.length < 2) return [];
  return [
    {
      rule: 'ProgrammeIsAlreadyEstablished',
      sentence: `The ledger holds ${programmes.length} programmes: ${programmes.map((one) => one.title).join('; ')}.`,
      entries: programmes.map((one) => one.established),
    },
  ];
}

function unknownDepartment(project: ProjectState, departments: ReadonlySet<string>): readonly Breach[] {
  const { value, n } = project.departmentId;
  if (departments.has(value)) return [];
  return [
    {
      rule: 'DepartmentIsNotRegistered',
      sentence: `“${project.title.value}” belongs to a department that is not registered: ${value}.`,
      entries: [n],
      projectId: project.projectId,
    },
  ];
}

/**
 * An aim that was never adopted, or that was retired when the project began to serve it. An aim retired afterwards is
 * history. Of one day, the order of the ledger tells which came first.
 */
function misalignment(project: ProjectState, { aimId, since }: Alignment, aim: Aim | undefined): readonly Breach[] {
  const head = { rule: 'AimIsNotInForce', projectId: project.projectId } as const;
  const title = project.title.value;
  if (aim === undefined) {
    return [
      { ...head, sentence: `“${title}” is aligned to an aim that was never adopted: ${aimId}.`, entries: [since.n] },
    ];
  }
  const { retired } = aim;
  if (retired === undefined || since.on < retired.on || (since.on === retired.on && since.n < retired.n)) return [];
  const late = retired.n > since.n ? ', as was recorded afterwards' : '';
  return [
    {
      ...head,
      sentence: `“${title}” was aligned to “${aim.title}” on ${since.on}, after the aim was retired on ${retired.on}${late}.`,
      entries: [since.n, retired.n].toSorted((a, b) => a - b),
    },
  ];
}

function unknownDependencies(project: ProjectState, world: LedgerWorld): readonly Breach[] {
  return project.dependencies.flatMap(({ onProjectId, declared, withdrawn }): readonly Breach[] => {
    if (onProjectId === undefined || withdrawn !== undefined) return [];
    if (world.state('project', onProjectId) !== undefined) return [];
    return [
      {
        rule: 'OtherProjectIsNotKnown',
        sentence: `“${project.title.value}” depends on a project that is not known: ${onProjectId}.`,
        entries: [declared.n],
        projectId: project.projectId,
      },
    ];
  });
}
