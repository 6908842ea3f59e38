import { gateTitle } from '../../../governance/gates/framework.ts';
import { splitStream } from '../../../kernel/entry.ts';
import { ofVersion } from '../../../reports/changes/of-version.ts';
import { aboutProject, ofEntry } from '../../../reports/changes/told-change.ts';
import type { Teller, ToldChange } from '../../../reports/changes/told-change.ts';
import type { DomainEntry, LedgerWorld } from '../../../world.ts';

type Told = 'BusinessPlanSubmitted' | 'ConditionDischarged' | 'ProjectStarted' | 'ProjectPaused' | 'ProjectResumed';

/** Tells plans put to a gate, conditions met and how delivery went on. */
export const projectTellers: { readonly [Type in Told]: Teller<Type> } = {
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

function ofDelivery(
  kind: 'started' | 'paused' | 'resumed',
  what: string,
  entry: DomainEntry,
  world: LedgerWorld,
): readonly ToldChange[] {
  const project = aboutProject(splitStream(entry.stream).id, world);
  const leadsTo = { kind: 'delivery', projectId: project.projectId } as const;
  return [{ kind, sentence: `“${project.title}”: ${what}.`, leadsTo, ...ofEntry(entry), project }];
}
