import { gateTitle } from '../../gates/framework.ts';
import { signOffWords } from '../../business-plan/words.ts';
import { splitStream } from '../../../kernel/entry.ts';
import type { DomainEntry, LedgerWorld } from '../../../world.ts';
import { aboutProject, ofEntry } from './governance-change.ts';
import type { GovernanceChange, Tellers } from './governance-change.ts';

/** Tells versions of plans, their sign-offs, conditions met, and how delivery went on. */
export const deliveryTellers: Tellers<
  | 'BusinessPlanVersionIssued'
  | 'SignOffGiven'
  | 'BusinessPlanWithdrawn'
  | 'BusinessPlanSubmitted'
  | 'ConditionDischarged'
  | 'ProjectStarted'
  | 'ProjectPaused'
  | 'ProjectResumed'
> = {
  BusinessPlanVersionIssued: (entry, world) => {
    const { version } = entry.data;
    return ofVersion('planIssued', version, `was issued on ${entry.effectiveOn}`, entry, world);
  },
  SignOffGiven: (entry, world) => {
    const { version, kind, post } = entry.data;
    const what = `was signed off for ${signOffWords[kind].toLowerCase()} by ${post} on ${entry.effectiveOn}`;
    return ofVersion('signedOff', version, what, entry, world);
  },
  BusinessPlanWithdrawn: (entry, world) => {
    const { version } = entry.data;
    return ofVersion('planWithdrawn', version, `was withdrawn on ${entry.effectiveOn}`, entry, world);
  },
  BusinessPlanSubmitted: (entry, world) => {
    const { version, gateId } = entry.data;
    const what = `was submitted to “${gateTitle(gateId, world.states('programme'))}” on ${entry.effectiveOn}`;
    return ofVersion('planSubmitted', version, what, entry, world);
  },
  ConditionDischarged: (entry, world) => {
    const { conditionId, evidence } = entry.data;
    const project = aboutProject(splitStream(entry.stream).id, world);
    const condition = world
      .state('project', project.projectId)
      ?.conditions.find((one) => one.conditionId === conditionId);
    if (condition === undefined) return [];
    const sentence = `“${project.title}”: the condition “${condition.text}” was met on ${entry.effectiveOn}. Evidence: ${evidence}`;
    const leadsTo = { kind: 'decision', decisionId: condition.decisionId } as const;
    return [{ kind: 'conditionMet', sentence, leadsTo, ...ofEntry(entry), project }];
  },
  ProjectStarted: (entry, world) => {
    const what = `delivery began on ${entry.effectiveOn}, on version ${entry.data.version} of the plan`;
    return ofDelivery('started', what, entry, world);
  },
  ProjectPaused: (entry, world) => ofDelivery('paused', `delivery was paused on ${entry.effectiveOn}`, entry, world),
  ProjectResumed: (entry, world) =>
    ofDelivery('resumed', `delivery was taken up again on ${entry.effectiveOn}`, entry, world),
};

function ofVersion(
  kind: 'planIssued' | 'planSubmitted' | 'planWithdrawn' | 'signedOff',
  version: number,
  what: string,
  entry: DomainEntry,
  world: LedgerWorld,
): readonly GovernanceChange[] {
  const project = aboutProject(splitStream(entry.stream).id, world);
  const sentence = `“${project.title}”: version ${version} of the business plan ${what}.`;
  const leadsTo = { kind: 'version', projectId: project.projectId, version } as const;
  return [{ kind, sentence, leadsTo, ...ofEntry(entry), project }];
}

function ofDelivery(
  kind: 'started' | 'paused' | 'resumed',
  what: string,
  entry: DomainEntry,
  world: LedgerWorld,
): readonly GovernanceChange[] {
  const project = aboutProject(splitStream(entry.stream).id, world);
  const leadsTo = { kind: 'delivery', projectId: project.projectId } as const;
  return [{ kind, sentence: `“${project.title}”: ${what}.`, leadsTo, ...ofEntry(entry), project }];
}
