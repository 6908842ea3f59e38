import type { ProgrammeEvent } from '../programme/programme/events.ts';
import type { ProjectEvent } from '../delivery/project/events.ts';
import type { AmendmentEvent } from '../kernel/amendment.ts';
import { fact } from './entries.ts';
import type { Fact } from './entries.ts';

type ProjectData<Type extends ProjectEvent['type']> = Extract<ProjectEvent, { type: Type }>['data'];

/** A fact of the only programme, `transformation`. */
export function ofProgramme(event: ProgrammeEvent, on?: string): Fact {
  return fact('programme-transformation', event, on);
}

/** A fact of the project with this id. */
export function ofProject(projectId: string, event: ProjectEvent | AmendmentEvent, on?: string, reason?: string): Fact {
  return fact(`project-${projectId}`, event, on, reason);
}

/** The programme is set up. */
export const established = ofProgramme(
  {
    type: 'ProgrammeEstablished',
    data: {
      title: 'ICT transformation',
      council: 'Westhaven Council',
      purpose: 'Better and cheaper',
      demonstration: true,
    },
  },
  '2026-01-05',
);

/** The department for housing is registered as `housing`. */
export const housing = ofProgramme(
  { type: 'DepartmentRegistered', data: { departmentId: 'housing', title: 'Housing', tier: 'frontFacing' } },
  '2026-01-05',
);

/** The finance department is registered as `finance`. */
export const finance = ofProgramme(
  { type: 'DepartmentRegistered', data: { departmentId: 'finance', title: 'Finance', tier: 'backOffice' } },
  '2026-01-05',
);

/** The aim `digital` is adopted. */
export const digitalAim = ofProgramme(
  { type: 'AimAdopted', data: { aimId: 'digital', title: 'Digital by choice' } },
  '2026-02-02',
);

/** The aim `digital` is retired. */
export const digitalAimRetired = ofProgramme({ type: 'AimRetired', data: { aimId: 'digital' } }, '2026-08-03');

/** A programme with two departments and one aim. */
export const programmeFacts: readonly Fact[] = [established, housing, finance, digitalAim];

/** A project entered the backlog, of housing and on 2 March 2026 unless said otherwise. */
export function proposedProject(
  projectId: string,
  title: string,
  { on = '2026-03-02', ...data }: Partial<ProjectData<'ProjectProposed'>> & { readonly on?: string } = {},
): Fact {
  return ofProject(
    projectId,
    {
      type: 'ProjectProposed',
      data: { title, purpose: `Why ${title}`, departmentId: 'housing', origin: 'request', ...data },
    },
    on,
  );
}

/** The project is rated on the five-point scale by its own team. */
export function rated(
  projectId: string,
  rating: 'green' | 'amberGreen' | 'amber' | 'amberRed' | 'red',
  on?: string,
): Fact {
  return ofProject(
    projectId,
    { type: 'DeliveryConfidenceReported', data: { confidence: { scale: 'fivePoint', rating }, reportedBy: 'ownTeam' } },
    on,
  );
}

/** The milestone is planned; its title is its id. */
export function plannedMilestone(projectId: string, milestoneId: string, plannedFor: string, on = '2026-03-02'): Fact {
  return ofProject(projectId, { type: 'MilestonePlanned', data: { milestoneId, title: milestoneId, plannedFor } }, on);
}

/** The milestone is expected on another day. */
export function reforecastMilestone(projectId: string, milestoneId: string, forecastFor: string, on?: string): Fact {
  return ofProject(projectId, { type: 'MilestoneReforecast', data: { milestoneId, forecastFor } }, on, 'Late supplier');
}
