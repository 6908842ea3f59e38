import { latestLevel } from '@minutebook/domain';
import type { PlanVersion, ProjectState } from '@minutebook/domain';

import { formatDay } from '../../../design/days.ts';
import { amounts, list, named, row, said, table } from '../model.ts';
import type { Part } from '../model.ts';
import type { Spoken } from '../subjects.ts';
import { eachProject } from './each-project.ts';

/** Risks as the plans present them, and those that the projects keep now, with issues that are open. */
export function risks(projects: readonly Spoken[]): readonly Part[] {
  return eachProject(
    projects,
    (project, version) => [
      ...(version === undefined ? [] : ofPlan(version)),
      ...ofProject(project),
      ...issues(project),
    ],
    { plan: 'No risk of it is recorded.', other: 'No risk of it is recorded.' },
  );
}

const scored = (likelihood: number, impact: number) => `${likelihood} × ${impact} = ${likelihood * impact}`;

function ofPlan({ version, content }: PlanVersion): readonly Part[] {
  return table(
    `Risks of version ${version} of the plan, likelihood and impact each from 1, the lowest, to 5`,
    [named('Risk'), amounts('Likelihood × impact'), named('What is done')],
    content.risks.map(({ value, n }) => row([value.title, scored(value.likelihood, value.impact), value.response], n)),
  );
}

function ofProject({ risks: all, title }: ProjectState): readonly Part[] {
  return table(
    `Open risks in the register of “${title.value}”, as judged last`,
    [named('Risk'), amounts('Likelihood × impact'), named('Judged on'), named('Owner'), named('What is done')],
    all.flatMap((one) => {
      const level = latestLevel(one);
      if (one.closed !== undefined || level === undefined) return [];
      const { likelihood, impact, response } = level.value;
      const owner = one.owner ?? 'Nobody named';
      return [
        row([one.title, scored(likelihood, impact), formatDay(level.on), owner, response ?? 'Not stated'], level.n),
      ];
    }),
  );
}

function issues({ issues: all }: ProjectState): readonly Part[] {
  const open = all.filter(({ resolved }) => resolved === undefined);
  return list(
    open.map(({ title, severity, raised }) =>
      said(`Issue of ${severity} severity, open since ${formatDay(raised.on)}: ${title}`, raised.n),
    ),
  );
}
