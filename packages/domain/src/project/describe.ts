import type { Entry } from '../kernel/entry.ts';
import type { AssuranceEntry, EntryOf, ParticularEntry, PlanningEntry } from './entries.ts';
import { describeGovernance } from './describe-governance.ts';
import type { ProjectEvent } from './events.ts';
import type { ProjectWorld } from './facts.ts';
import type { ProjectState } from './state.ts';
import { ratingWords, reportedByWords, withheldWords } from './words.ts';

/** An entry about a project in words. Days stay ISO; the screen writes them out. */
export function describeProject(entry: Entry<ProjectEvent>, world: ProjectWorld): string {
  const project = world.state('project', entry.stream.slice('project-'.length));
  switch (entry.type) {
    case 'ProjectProposed':
    case 'ProjectRedescribed':
    case 'ProjectAligned':
    case 'ProjectRanked':
    case 'ProjectSponsorNamed':
    case 'ProjectListed':
    case 'ProjectDelisted':
    case 'ProjectStopped':
    case 'ProjectClosed':
      return describeParticulars(entry, world);
    case 'DependencyDeclared':
    case 'DependencyWithdrawn':
    case 'MilestonePlanned':
    case 'MilestoneReforecast':
    case 'MilestoneMet':
    case 'MilestoneMetWithdrawn':
    case 'MilestoneWithdrawn':
      return describePlan(entry, project);
    case 'DeliveryConfidenceReported':
    case 'RatingWithheld':
    case 'RiskRaised':
    case 'RiskAssessed':
    case 'RiskClosed':
    case 'IssueRaised':
    case 'IssueResolved':
      return describeAssurance(entry, project);
    case 'BusinessPlanSubmitted':
    case 'GateDecisionRecorded':
    case 'GateDecisionCalledIn':
    case 'PlanVersionWithdrawn':
    case 'ConditionDischarged':
    case 'ProjectStarted':
    case 'ProjectPaused':
    case 'ProjectResumed':
      return describeGovernance(entry, world);
  }
}

function describeParticulars(entry: ParticularEntry | EntryOf<'ProjectProposed'>, world: ProjectWorld): string {
  switch (entry.type) {
    case 'ProjectProposed':
      return `Project proposed: ${entry.data.title}`;
    case 'ProjectRedescribed':
      return `Particulars changed: ${changes(entry.data, world)}`;
    case 'ProjectAligned':
      return entry.data.aimIds.length === 0 ? 'Aligned to no aim' : `Aligned to ${aims(entry.data.aimIds, world)}`;
    case 'ProjectRanked':
      return `Ranked at position ${entry.data.position}`;
    case 'ProjectSponsorNamed':
      return `Sponsor named: ${entry.data.sponsor}`;
    case 'ProjectListed':
      return `Listed in ${entry.data.publication}`;
    case 'ProjectDelisted':
      return `No longer listed in ${entry.data.publication}`;
    case 'ProjectStopped':
      return 'Project stopped';
    case 'ProjectClosed':
      return 'Project closed';
  }
}

function describePlan(entry: PlanningEntry, project: ProjectState | undefined): string {
  switch (entry.type) {
    case 'DependencyDeclared':
      return `Dependency declared: ${entry.data.needs}`;
    case 'DependencyWithdrawn':
      return `Dependency withdrawn: ${dependency(project, entry.data.dependencyId)}`;
    case 'MilestonePlanned':
      return `Milestone planned: ${entry.data.title}, for ${entry.data.plannedFor}`;
    case 'MilestoneReforecast':
      return `Milestone reforecast: ${milestone(project, entry.data.milestoneId)}, now ${entry.data.forecastFor}`;
    case 'MilestoneMet':
      return `Milestone met: ${milestone(project, entry.data.milestoneId)}`;
    case 'MilestoneMetWithdrawn':
      return `Milestone not met after all: ${milestone(project, entry.data.milestoneId)}`;
    case 'MilestoneWithdrawn':
      return `Milestone withdrawn: ${milestone(project, entry.data.milestoneId)}`;
  }
}

function describeAssurance(entry: AssuranceEntry, project: ProjectState | undefined): string {
  switch (entry.type) {
    case 'DeliveryConfidenceReported': {
      const { confidence, reportedBy } = entry.data;
      return `Delivery confidence reported: ${ratingWords[confidence.rating]}, by ${reportedByWords[reportedBy]}`;
    }
    case 'RatingWithheld':
      return `Rating withheld: ${withheldWords[entry.data.because]}`;
    case 'RiskRaised':
      return `Risk raised: ${entry.data.title}`;
    case 'RiskAssessed':
      return `Risk assessed: ${risk(project, entry.data.riskId)}, ${entry.data.likelihood} × ${entry.data.impact}`;
    case 'RiskClosed':
      return `Risk closed: ${risk(project, entry.data.riskId)}`;
    case 'IssueRaised':
      return `Issue raised: ${entry.data.title}`;
    case 'IssueResolved':
      return `Issue resolved: ${issue(project, entry.data.issueId)}`;
  }
}

function changes(data: Extract<ProjectEvent, { type: 'ProjectRedescribed' }>['data'], world: ProjectWorld): string {
  const parts = [
    data.title === undefined ? [] : [`title is now “${data.title}”`],
    data.departmentId === undefined ? [] : [`department is now ${department(data.departmentId, world)}`],
    data.serviceArea === undefined ? [] : [`service area is now ${data.serviceArea}`],
    data.purpose === undefined ? [] : ['purpose rewritten'],
  ];
  return parts.flat().join('; ');
}

function department(departmentId: string, world: ProjectWorld): string {
  const departments = world.states('programme').flatMap((programme) => programme.departments);
  return departments.find((one) => one.departmentId === departmentId)?.title ?? departmentId;
}

function aims(aimIds: readonly string[], world: ProjectWorld): string {
  const known = world.states('programme').flatMap((programme) => programme.aims);
  return aimIds.map((aimId) => known.find((aim) => aim.aimId === aimId)?.title ?? aimId).join('; ');
}

function dependency(project: ProjectState | undefined, id: string): string {
  return project?.dependencies.find((one) => one.dependencyId === id)?.needs ?? id;
}

function milestone(project: ProjectState | undefined, id: string): string {
  return project?.milestones.find((one) => one.milestoneId === id)?.title ?? id;
}

function risk(project: ProjectState | undefined, id: string): string {
  return project?.risks.find((one) => one.riskId === id)?.title ?? id;
}

function issue(project: ProjectState | undefined, id: string): string {
  return project?.issues.find((one) => one.issueId === id)?.title ?? id;
}
