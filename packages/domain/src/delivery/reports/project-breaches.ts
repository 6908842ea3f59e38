import type { Aim, ProgrammeState } from '../../programme/programme/state.ts';
import type { Breach } from '../../reports/checks/breach.ts';
import type { LedgerWorld } from '../../world.ts';
import { ringInWords, ringsOfNeeds } from './rings.ts';
import type { RingLink } from './rings.ts';
import type { Alignment, ProjectState } from '../project/state.ts';

/** Projects whose department, aims or dependencies are not what the ledger now knows, or that wait for each other. */
export function projectBreaches(world: LedgerWorld): readonly Breach[] {
  const programmes = world.states('programme');
  const departments = new Set(programmes.flatMap((one) => one.departments.map((each) => each.departmentId)));
  const aims = new Map(programmes.flatMap((one) => one.aims.map((aim) => [aim.aimId, aim] as const)));
  const each = world
    .states('project')
    .flatMap((project) => [
      ...unknownDepartment(project, departments),
      ...beforeTheProgramme(project, programmes[0], world),
      ...project.alignments.flatMap((alignment) => misalignment(project, alignment, aims.get(alignment.aimId))),
      ...unknownDependencies(project, world),
    ]);
  return [...each, ...ringsOfNeeds(world).map(ring)];
}

function ring(links: readonly RingLink[]): Breach {
  return {
    rule: 'ProjectsNeedEachOther',
    sentence: `${ringInWords(links)}: none of them can go first.`,
    entries: links.map((one) => one.n).toSorted((a, b) => a - b),
    ...(links[0] === undefined ? {} : { projectId: links[0].projectId }),
  };
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

/** A publication may have listed a project before the programme that follows it began. */
function beforeTheProgramme(
  { projectId, proposed, title }: ProjectState,
  programme: ProgrammeState | undefined,
  world: LedgerWorld,
): readonly Breach[] {
  if (programme === undefined || proposed.on >= programme.establishedOn) return [];
  if (world.history(`project-${projectId}`)[0]?.source !== undefined) return [];
  const sentence = `“${title.value}” was proposed on ${proposed.on}, before the programme began on ${programme.establishedOn}, as is known now.`;
  const entries = [programme.established, proposed.n].toSorted((a, b) => a - b);
  return [{ rule: 'ProjectIsBeforeTheProgramme', sentence, entries, projectId }];
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
