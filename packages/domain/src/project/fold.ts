import { stated } from '../kernel/entry.ts';
import type { Entry } from '../kernel/entry.ts';
import type { AssuranceEntry, EntryOf, ParticularEntry, PlanningEntry } from './entries.ts';
import type { ProjectEvent } from './events.ts';
import { evolveGovernance } from './fold-governance.ts';
import type { Milestone, ProjectState, Risk } from './state.ts';

/** The project after one more entry. */
export function evolveProject(state: ProjectState | undefined, entry: Entry<ProjectEvent>): ProjectState | undefined {
  if (entry.type === 'ProjectProposed') return state ?? proposed(entry);
  if (state === undefined) return undefined;
  switch (entry.type) {
    case 'ProjectRedescribed':
    case 'ProjectAligned':
    case 'ProjectRanked':
    case 'ProjectSponsorNamed':
    case 'ProjectListed':
    case 'ProjectDelisted':
    case 'ProjectStopped':
    case 'ProjectClosed':
      return evolveParticulars(state, entry);
    case 'DependencyDeclared':
    case 'DependencyWithdrawn':
    case 'MilestonePlanned':
    case 'MilestoneReforecast':
    case 'MilestoneMet':
    case 'MilestoneMetWithdrawn':
    case 'MilestoneWithdrawn':
      return evolvePlan(state, entry);
    case 'DeliveryConfidenceReported':
    case 'RatingWithheld':
    case 'RiskRaised':
    case 'RiskAssessed':
    case 'RiskClosed':
    case 'IssueRaised':
    case 'IssueResolved':
      return evolveAssurance(state, entry);
    case 'BusinessPlanSubmitted':
    case 'GateDecisionRecorded':
    case 'GateDecisionCalledIn':
    case 'PlanVersionWithdrawn':
    case 'ConditionDischarged':
    case 'ProjectStarted':
    case 'ProjectPaused':
    case 'ProjectResumed':
      return evolveGovernance(state, entry);
  }
}

function evolveParticulars(state: ProjectState, entry: ParticularEntry): ProjectState {
  switch (entry.type) {
    case 'ProjectRedescribed':
      return redescribed(state, entry);
    case 'ProjectAligned':
      return aligned(state, entry);
    case 'ProjectRanked':
      return { ...state, ranking: stated(entry.data, entry) };
    case 'ProjectSponsorNamed':
      return { ...state, sponsor: stated(entry.data.sponsor, entry) };
    case 'ProjectListed': {
      const { publication, reference } = entry.data;
      return { ...state, listing: stated({ publication, reference, listed: true }, entry) };
    }
    case 'ProjectDelisted': {
      const { publication } = entry.data;
      const reference = state.listing?.value.reference;
      return { ...state, listing: stated({ publication, reference, listed: false }, entry) };
    }
    case 'ProjectStopped':
      return { ...state, ended: stated({ how: 'stopped', delivered: undefined }, entry) };
    case 'ProjectClosed':
      return { ...state, ended: stated({ how: 'closed', delivered: entry.data.delivered }, entry) };
  }
}

function evolvePlan(state: ProjectState, entry: PlanningEntry): ProjectState {
  switch (entry.type) {
    case 'DependencyDeclared':
      return { ...state, dependencies: [...state.dependencies, dependency(entry)] };
    case 'DependencyWithdrawn': {
      const { dependencyId } = entry.data;
      const dependencies = state.dependencies.map((one) =>
        one.dependencyId === dependencyId ? { ...one, withdrawn: stated(true as const, entry) } : one,
      );
      return { ...state, dependencies };
    }
    case 'MilestonePlanned':
      return { ...state, milestones: [...state.milestones, planned(entry)] };
    case 'MilestoneReforecast':
      return withMilestone(state, entry.data.milestoneId, (milestone) => ({
        ...milestone,
        forecasts: [...milestone.forecasts, stated(entry.data.forecastFor, entry)],
      }));
    case 'MilestoneMet':
      return withMilestone(state, entry.data.milestoneId, (milestone) => ({ ...milestone, met: stated(true, entry) }));
    case 'MilestoneMetWithdrawn':
      return withMilestone(state, entry.data.milestoneId, (milestone) => ({
        ...milestone,
        met: undefined,
        notMet: stated(true, entry),
      }));
    case 'MilestoneWithdrawn':
      return withMilestone(state, entry.data.milestoneId, (milestone) => ({
        ...milestone,
        withdrawn: stated(true, entry),
      }));
  }
}

function evolveAssurance(state: ProjectState, entry: AssuranceEntry): ProjectState {
  switch (entry.type) {
    case 'DeliveryConfidenceReported':
      return { ...state, ratings: [...state.ratings, stated({ kind: 'rated', ...entry.data }, entry)] };
    case 'RatingWithheld': {
      const { because, asStated } = entry.data;
      return { ...state, ratings: [...state.ratings, stated({ kind: 'withheld', because, asStated }, entry)] };
    }
    case 'RiskRaised': {
      const { riskId, title, likelihood, impact, owner } = entry.data;
      const level = stated({ likelihood, impact, response: undefined }, entry);
      return { ...state, risks: [...state.risks, { riskId, title, owner, levels: [level], closed: undefined }] };
    }
    case 'RiskAssessed': {
      const { riskId, ...level } = entry.data;
      return withRisk(state, riskId, (risk) => ({ ...risk, levels: [...risk.levels, stated(level, entry)] }));
    }
    case 'RiskClosed':
      return withRisk(state, entry.data.riskId, (risk) => ({ ...risk, closed: stated(true, entry) }));
    case 'IssueRaised': {
      const raised = { ...entry.data, raised: stated(true as const, entry), resolved: undefined };
      return { ...state, issues: [...state.issues, raised] };
    }
    case 'IssueResolved': {
      const { issueId, resolution } = entry.data;
      const issues = state.issues.map((issue) =>
        issue.issueId === issueId ? { ...issue, resolved: stated(resolution, entry) } : issue,
      );
      return { ...state, issues };
    }
  }
}

function proposed(entry: EntryOf<'ProjectProposed'>): ProjectState {
  const { title, purpose, departmentId, serviceArea, origin } = entry.data;
  return {
    projectId: entry.stream.slice('project-'.length),
    proposed: stated(true, entry),
    title: stated(title, entry),
    purpose: purpose === undefined ? undefined : stated(purpose, entry),
    departmentId: stated(departmentId, entry),
    serviceArea: serviceArea === undefined ? undefined : stated(serviceArea, entry),
    origin,
    aimIds: undefined,
    alignments: [],
    ranking: undefined,
    sponsor: undefined,
    dependencies: [],
    milestones: [],
    ratings: [],
    risks: [],
    issues: [],
    listing: undefined,
    ended: undefined,
    submissions: [],
    decisions: [],
    conditions: [],
    withdrawnVersions: [],
    started: undefined,
    paused: undefined,
  };
}

function redescribed(state: ProjectState, entry: EntryOf<'ProjectRedescribed'>): ProjectState {
  const { title, purpose, departmentId, serviceArea } = entry.data;
  return {
    ...state,
    title: title === undefined ? state.title : stated(title, entry),
    purpose: purpose === undefined ? state.purpose : stated(purpose, entry),
    departmentId: departmentId === undefined ? state.departmentId : stated(departmentId, entry),
    serviceArea: serviceArea === undefined ? state.serviceArea : stated(serviceArea, entry),
  };
}

function aligned(state: ProjectState, entry: EntryOf<'ProjectAligned'>): ProjectState {
  const { aimIds } = entry.data;
  const alignments = aimIds.map(
    (aimId) => state.alignments.find((one) => one.aimId === aimId) ?? { aimId, since: stated(true as const, entry) },
  );
  return { ...state, aimIds: stated(aimIds, entry), alignments };
}

function dependency(entry: EntryOf<'DependencyDeclared'>) {
  const { dependencyId, needs, onProjectId } = entry.data;
  return { dependencyId, needs, onProjectId, declared: stated(true as const, entry), withdrawn: undefined };
}

function planned(entry: EntryOf<'MilestonePlanned'>): Milestone {
  const { milestoneId, title, plannedFor } = entry.data;
  return {
    milestoneId,
    title,
    planned: stated(plannedFor, entry),
    forecasts: [],
    met: undefined,
    notMet: undefined,
    withdrawn: undefined,
  };
}

function withMilestone(state: ProjectState, milestoneId: string, change: (one: Milestone) => Milestone): ProjectState {
  const milestones = state.milestones.map((one) => (one.milestoneId === milestoneId ? change(one) : one));
  return { ...state, milestones };
}

function withRisk(state: ProjectState, riskId: string, change: (one: Risk) => Risk): ProjectState {
  return { ...state, risks: state.risks.map((one) => (one.riskId === riskId ? change(one) : one)) };
}
