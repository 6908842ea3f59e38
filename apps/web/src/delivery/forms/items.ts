import { expectedDay, latestLevel } from '@minutebook/domain';

import { formatDay } from '../../design/days.ts';
import type { Items } from '../../recording/form.ts';
import type { OpenedProject } from './project-form.ts';

/** Milestones that are still to be met. */
export const openMilestones: Items<OpenedProject> = {
  question: 'Which milestone?',
  none: 'No milestone is still to be met. Plan one first.',
  of: ({ project: { milestones } }) =>
    milestones
      .filter(({ met, withdrawn }) => met === undefined && withdrawn === undefined)
      .map((milestone) => {
        const { value, n } = expectedDay(milestone);
        const { milestoneId, title, planned } = milestone;
        const first = value === planned.value ? '' : `; first planned for ${formatDay(planned.value)}`;
        return { id: milestoneId, title, facts: `Expected on ${formatDay(value)}${first}`, n };
      }),
};

/** Milestones recorded as met. */
export const metMilestones: Items<OpenedProject> = {
  question: 'Which milestone?',
  none: 'No milestone is recorded as met.',
  of: ({ project: { milestones } }) =>
    milestones.flatMap(({ milestoneId, title, met }) =>
      met === undefined ? [] : [{ id: milestoneId, title, facts: `Met on ${formatDay(met.on)}`, n: met.n }],
    ),
};

/** Dependencies that stand. */
export const standingDependencies: Items<OpenedProject> = {
  question: 'Which dependency?',
  none: 'The project depends on nothing that is declared.',
  of: ({ project: { dependencies } }) =>
    dependencies
      .filter(({ withdrawn }) => withdrawn === undefined)
      .map(({ dependencyId, needs, declared }) => ({
        id: dependencyId,
        title: needs,
        facts: `Declared on ${formatDay(declared.on)}`,
        n: declared.n,
      })),
};

/** Risks that are watched. */
export const openRisks: Items<OpenedProject> = {
  question: 'Which risk?',
  none: 'No risk is being watched. Raise one first.',
  of: ({ project: { risks } }) =>
    risks
      .filter(({ closed }) => closed === undefined)
      .flatMap((risk) => {
        const level = latestLevel(risk);
        if (level === undefined) return [];
        const { likelihood, impact } = level.value;
        const facts = `Likelihood ${likelihood} of 5, impact ${impact} of 5, judged on ${formatDay(level.on)}`;
        return [{ id: risk.riskId, title: risk.title, facts, n: level.n }];
      }),
};

/** Issues that are not resolved. */
export const openIssues: Items<OpenedProject> = {
  question: 'Which issue?',
  none: 'No issue is open. Raise one first.',
  of: ({ project: { issues } }) =>
    issues
      .filter(({ resolved }) => resolved === undefined)
      .map(({ issueId, title, severity, raised }) => ({
        id: issueId,
        title,
        facts: `Severity ${severity}, raised on ${formatDay(raised.on)}`,
        n: raised.n,
      })),
};

/** Conditions of approvals that wait to be met. */
export const standingConditions: Items<OpenedProject> = {
  question: 'Which condition?',
  none: 'No condition waits to be met.',
  of: ({ project: { conditions } }) =>
    conditions
      .filter(({ discharged }) => discharged === undefined)
      .map(({ conditionId, text, owner, dueOn, set }) => ({
        id: conditionId,
        title: text,
        facts: `${owner}, due ${formatDay(dueOn)}`,
        n: set.n,
      })),
};
