import type { Confidence, ProjectCommand, ProjectCommandOf, ReportedBy, WithheldBecause } from '@minutebook/domain';

import type { Act } from './script.ts';

type Body<Type extends ProjectCommand['type']> = Omit<
  ProjectCommandOf<Type>,
  'type' | 'projectId' | 'effectiveOn' | 'reason' | 'source'
>;
type FivePoint = Extract<Confidence, { scale: 'fivePoint' }>['rating'];
type ThreePoint = Extract<Confidence, { scale: 'threePoint' }>['rating'];

/** The verbs of the script for one project; each makes a command. A reason comes last. */
export class ProjectScript {
  readonly projectId: string;

  constructor(projectId: string) {
    this.projectId = projectId;
  }

  proposed(body: Body<'ProposeProject'>, reason?: string): Act {
    return { ...this.#head('ProposeProject', reason), ...body };
  }

  redescribed(body: Body<'RedescribeProject'>, reason: string): Act {
    return { ...this.#head('RedescribeProject', reason), ...body };
  }

  serves(...aimIds: string[]): Act {
    return { ...this.#head('AlignProject'), aimIds };
  }

  rankedFirst(reason: string): Act {
    return { ...this.#head('RankProject'), placeBelow: null, reason };
  }

  rankedBelow(other: ProjectScript, reason: string): Act {
    return { ...this.#head('RankProject'), placeBelow: other.projectId, reason };
  }

  sponsoredBy(sponsor: string, reason?: string): Act {
    return { ...this.#head('NameProjectSponsor', reason), sponsor };
  }

  needs(dependencyId: string, needs: string, other?: ProjectScript): Act {
    const body = { ...this.#head('DeclareDependency'), dependencyId, needs };
    return other === undefined ? body : { ...body, onProjectId: other.projectId };
  }

  noLongerNeeds(dependencyId: string, reason: string): Act {
    return { ...this.#head('WithdrawDependency'), dependencyId, reason };
  }

  plans(milestoneId: string, title: string, plannedFor: string): Act {
    return { ...this.#head('PlanMilestone'), milestoneId, title, plannedFor };
  }

  reforecasts(milestoneId: string, forecastFor: string, reason: string): Act {
    return { ...this.#head('ReforecastMilestone'), milestoneId, forecastFor, reason };
  }

  meets(milestoneId: string, reason?: string): Act {
    return { ...this.#head('MeetMilestone', reason), milestoneId };
  }

  /** Rated by its own team on the three-point scale, in use until the independent reviews. */
  ownTeamRates(rating: ThreePoint, reason?: string): Act {
    return this.#rated({ scale: 'threePoint', rating }, 'ownTeam', reason);
  }

  /** Rated by the independent review on the five-point scale. */
  reviewRates(rating: FivePoint, reason?: string): Act {
    return this.#rated({ scale: 'fivePoint', rating }, 'independent', reason);
  }

  sponsorRates(rating: FivePoint, reason?: string): Act {
    return this.#rated({ scale: 'fivePoint', rating }, 'sponsor', reason);
  }

  ratingWithheld(because: WithheldBecause, asStated: string, reason?: string): Act {
    return { ...this.#head('WithholdRating', reason), because, asStated };
  }

  /** Likelihood before impact, each from 1 to 5. */
  risks(riskId: string, title: string, [likelihood, impact]: readonly [number, number], owner: string): Act {
    return { ...this.#head('RaiseRisk'), riskId, title, likelihood, impact, owner };
  }

  assesses(riskId: string, [likelihood, impact]: readonly [number, number], response: string, reason?: string): Act {
    return { ...this.#head('AssessRisk', reason), riskId, likelihood, impact, response };
  }

  closesRisk(riskId: string, reason: string): Act {
    return { ...this.#head('CloseRisk'), riskId, reason };
  }

  raises(severity: Body<'RaiseIssue'>['severity'], issueId: string, title: string, reason?: string): Act {
    return { ...this.#head('RaiseIssue', reason), issueId, title, severity };
  }

  resolves(issueId: string, resolution: string, reason?: string): Act {
    return { ...this.#head('ResolveIssue', reason), issueId, resolution };
  }

  /** Puts a version of the plan to a gate. */
  submits(version: number, gateId: string): Act {
    return { ...this.#head('SubmitBusinessPlan'), version, gateId };
  }

  decidedByOfficer(decision: Body<'DecideUnderDelegation'>): Act {
    return { ...this.#head('DecideUnderDelegation'), ...decision };
  }

  discharges(conditionId: string, evidence: string): Act {
    return { ...this.#head('DischargeCondition'), conditionId, evidence };
  }

  starts(reason?: string): Act {
    return this.#head('StartProject', reason);
  }

  stopped(reason: string): Act {
    return { ...this.#head('StopProject'), reason };
  }

  closed(delivered: string): Act {
    return { ...this.#head('CloseProject'), delivered };
  }

  #rated(confidence: Confidence, reportedBy: ReportedBy, reason: string | undefined): Act {
    return { ...this.#head('ReportDeliveryConfidence', reason), confidence, reportedBy };
  }

  #head<const Type extends ProjectCommand['type']>(type: Type, reason?: string) {
    const head = { type, projectId: this.projectId };
    return reason === undefined ? head : { ...head, reason };
  }
}
