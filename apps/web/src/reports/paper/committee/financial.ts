import {
  benefitClassWords,
  benefitsByYear,
  costOfKind,
  costsByYear,
  evenPaceBy,
  explain,
  financialYearOf,
  planBesideMoney,
  pounds,
  spentByEndOf,
  wholeLifeFigure,
} from '@minutebook/domain';
import type { Figure, PlanVersion, ProjectState } from '@minutebook/domain';

import { formatFigure, formatMoney } from '../../../design/numbers.ts';
import { monthInShort, spendPicture, spentInWords } from '../../../money/public/spend-picture.ts';
import type { Known } from '../known.ts';
import { amounts, named, quote, row, table, text } from '../model.ts';
import type { Part } from '../model.ts';
import type { Spoken, Subject } from '../subjects.ts';
import { eachProject, fromVersion } from './each-project.ts';
import { whoAgreed } from './implications.ts';
import { allYears, promisedAndNow } from './promised.ts';
import { savedByProgramme } from './saved.ts';

/**
 * What the plans cost and promise, and where the money of their projects stands; what the programme saved for an item about
 * none.
 */
export function financial(subjects: readonly Subject[], projects: readonly Spoken[], known: Known): readonly Part[] {
  const isOfProgramme = subjects.some(({ project }) => project === undefined);
  if (!isOfProgramme) return ofProjects(projects, known);
  return [...savedByProgramme(known), ...(projects.length === 0 ? [] : ofProjects(projects, known))];
}

function ofProjects(projects: readonly Spoken[], known: Known): readonly Part[] {
  return eachProject(
    projects,
    (project, version) => [
      ...(version === undefined ? [] : planned(version)),
      ...promisedAndNow(project.projectId, known),
      ...position(project, known),
    ],
    {
      plan: 'No plan of it states costs, and no money is recorded for it.',
      other: 'No money is recorded for it.',
    },
    whoAgreed(['finance'], known),
  );
}

function planned(version: PlanVersion): readonly Part[] {
  const { costs, benefits, cases } = version.content;
  const written = cases.financial === undefined ? [] : [quote(cases.financial)];
  if (costs === undefined && benefits === undefined && written.length === 0) return [];
  return [
    fromVersion(version),
    ...(costs === undefined ? [] : planCosts(costs)),
    ...(benefits === undefined ? [] : planBenefits(benefits)),
    ...written,
  ];
}

function planCosts(costs: NonNullable<PlanVersion['content']['costs']>): readonly Part[] {
  const [whole, capital, revenue] = [
    wholeLifeFigure(costs),
    costOfKind(costs, 'capital'),
    costOfKind(costs, 'revenue'),
  ];
  const sentence = `The plan costs ${formatFigure(whole)} over its whole life: ${formatFigure(capital)} of capital and ${formatFigure(revenue)} of revenue.`;
  return [
    text(sentence, costs.n),
    ...table(
      'Costs by financial year, as the plan states them',
      [named('Year'), amounts('Capital'), amounts('Revenue'), named('Paid from')],
      [
        ...costsByYear(costs.value).map(({ year, capital: of, revenue: and, sources }) =>
          row(
            [
              year,
              formatMoney(of, [and]),
              formatMoney(and, [of]),
              sources.map(({ name, amount }) => `${name}: ${formatMoney(amount)}`).join('; '),
            ],
            costs.n,
          ),
        ),
        row(
          [
            allYears,
            formatMoney(capital.value, [revenue.value]),
            formatMoney(revenue.value, [capital.value]),
            `Together: ${formatFigure(whole)}`,
          ],
          costs.n,
        ),
      ],
    ),
  ];
}

function planBenefits(benefits: NonNullable<PlanVersion['content']['benefits']>): readonly Part[] {
  return table(
    'Benefits by financial year and class, as the plan promises them',
    [named('Year'), named('Class'), amounts('Amount')],
    benefitsByYear(benefits.value).map((one) =>
      row([one.year, benefitClassWords[one.class], formatMoney(one.amount)], benefits.n),
    ),
  );
}

function position(project: ProjectState, { world, day }: Known): readonly Part[] {
  const { projectId, title } = project;
  const scope = { projectId };
  const years = planBesideMoney(world, projectId).filter(({ position: of }) =>
    [of.allocated, of.committed, of.spent, of.forecast].some(({ terms }) => terms.length > 0),
  );
  if (years.length === 0) return [];
  const rows = years.map(({ year, position: { allocated, committed, spent, forecast, variance } }) => {
    const figures: readonly Figure[] = [allocated, committed, spent, forecast, variance];
    return row([year, ...figures.map(formatFigure)], ...figures.flatMap((one) => explain(one).entries));
  });
  const columns = ['Allocated', 'Committed', 'Spent', 'Forecast outturn', 'Variance'].map(amounts);
  const money = table(`Money of “${title.value}” by financial year`, [named('Year'), ...columns], rows);
  const year = financialYearOf(day);
  if (!years.some((one) => one.year === year)) return money;
  const { finding, measure, months, outside, allocated, draw } = spendPicture(world, year, day, scope);
  return [
    ...money,
    { kind: 'picture', finding, measure, elsewhere: 'The table below it holds the same.', draw },
    ...table(
      `Spend of “${title.value}” by month, ${year}`,
      [named('Month'), amounts('Spent by its end'), amounts('Even pace')],
      [
        ...months.map((one) => {
          const figures = [spentByEndOf(one.month, months), evenPaceBy(one, allocated)];
          const entries = figures.flatMap((figure) => (figure === undefined ? [] : explain(figure).entries));
          return row([monthInShort(one.month), spentInWords(one), pounds(one.profile)], ...entries);
        }),
        ...(outside === undefined
          ? []
          : [row(['Dated outside the year', formatFigure(outside), '–'], ...explain(outside).entries)]),
      ],
    ),
  ];
}
