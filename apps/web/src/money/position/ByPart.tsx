import { budgets, financialYearOf } from '@minutebook/domain';
import type { LedgerWorld, MoneyScope, Nature } from '@minutebook/domain';
import { useCallback } from 'react';

import { PathLink, ProjectLink } from '../../clock/links.tsx';
import { useReport } from '../../clock/stepping/use-report.ts';
import { useCompared } from '../../clock/use-compared.ts';
import { departmentTitle } from '../../delivery/public/department-title.ts';
import { positionBeside } from './positions.ts';
import { restRow } from './position-row.ts';
import type { Names, PositionRow } from './position-row.ts';
import { PositionTable } from './PositionTable.tsx';

interface OfYear {
  readonly nature: Nature;
  readonly year: string;
}

/** Where the money of a year stands by the budget that it is in. */
export function ByBudget({ nature, year }: OfYear) {
  return <ByPart caption={`By budget, ${nature}, ${year}`} names="Budget" nature={nature} partsOf={eachBudget} />;
}

/** Where it stands by the project that it is set aside for; nothing where it is for none. */
export function ByProject({ nature, year }: OfYear) {
  return (
    <ByPart
      caption={`By project, ${nature}, ${year}`}
      names="Project"
      nature={nature}
      partsOf={eachProject}
      rest={ofNoProject}
    />
  );
}

/** Where it stands by the department whose budgets it is in. */
export function ByDepartment({ nature, year }: OfYear) {
  const caption = `By department whose budgets they are, ${nature}, ${year}`;
  return <ByPart caption={caption} names="Department" nature={nature} partsOf={eachDepartment} />;
}

/** A part of the money as a row names it. */
interface Part extends Pick<PositionRow, 'key' | 'label' | 'words'> {
  readonly scope: MoneyScope;
}

type PartsOf = (world: LedgerWorld, nature: Nature) => readonly Part[];

interface ByPartProps {
  readonly caption: string;
  readonly names: Names;
  readonly nature: Nature;
  /** A function made outside components. */
  readonly partsOf: PartsOf;
  /** What no part is of, so that the rows add up to the year; absent where parts are all of it. */
  readonly rest?: Rest;
}

interface Rest {
  readonly words: string;
  readonly scope: MoneyScope;
}

const ofNoProject: Rest = {
  words: 'Of no project: posts, other purposes, and what is for no allocation',
  scope: { ofNo: 'project' },
};

function ByPart({ caption, names, nature, partsOf, rest }: ByPartProps) {
  const then = useCompared()?.world;
  const { rows, total } = useReport(
    useCallback(
      ({ world }, day) => {
        const compared = (scope: MoneyScope) => positionBeside(world, then, financialYearOf(day), scope);
        const parts = partsOf(world, nature).map(({ scope, ...part }) => ({ ...part, ...compared(scope) }));
        const others =
          rest === undefined || parts.length === 0 ? [] : restRow(rest.words, compared({ ...rest.scope, nature }));
        return { rows: [...parts, ...others], total: compared({ nature }) };
      },
      [then, nature, partsOf, rest],
    ),
  );
  return rows.length === 0 ? null : <PositionTable caption={caption} names={names} rows={rows} total={total} />;
}

const eachBudget: PartsOf = (world, nature) =>
  budgetsOf(world, nature).map(({ budgetId, title }) => ({
    key: budgetId,
    label: <PathLink path={`/budget/${budgetId}`}>{title}</PathLink>,
    words: title,
    scope: { budgetId },
  }));

const eachProject: PartsOf = (world, nature) => {
  const ids = budgetsOf(world, nature)
    .flatMap(({ allocations }) => allocations)
    .flatMap(({ about }) => (about.kind === 'project' ? [about.projectId] : []));
  return [...new Set(ids)].map((projectId) => {
    const words = world.state('project', projectId)?.title.value ?? projectId;
    const label = <ProjectLink projectId={projectId}>{words}</ProjectLink>;
    return { key: projectId, label, words, scope: { nature, projectId } };
  });
};

const eachDepartment: PartsOf = (world, nature) => {
  const ids = budgetsOf(world, nature).map(({ departmentId }) => departmentId);
  return [...new Set(ids)].map((departmentId) => {
    const words = departmentTitle(departmentId, world);
    return { key: departmentId, label: words, words, scope: { nature, departmentId } };
  });
};

function budgetsOf(world: LedgerWorld, nature: Nature) {
  return budgets(world).filter((one) => one.nature === nature);
}
