import type { LedgerWorld } from '../../world.ts';
import { countOf } from '../../kernel/figure.ts';
import type { Figure } from '../../kernel/figure.ts';
import { comparable } from '../../kernel/text.ts';
import type { Department } from '../../programme/programme/state.ts';
import type { Tier } from '../../programme/programme/events.ts';
import { byRank, isOpen } from '../project/particulars/ranking.ts';
import type { ProjectState } from '../project/state.ts';
import { standingTerm } from './project-term.ts';
import { standingOf } from './standing.ts';
import type { Standing } from './standing.ts';

export interface BacklogRow {
  /** Place from 1 among all open projects, whatever the filter; `undefined` for those not open. */
  readonly rank: number | undefined;
  readonly project: ProjectState;
  readonly department: Department | undefined;
  readonly standing: Standing;
}

/** Which rows are wanted; an absent field does not narrow. Standing defaults to open. */
export interface BacklogFilter {
  readonly department?: string | undefined;
  readonly tier?: Tier | undefined;
  readonly aim?: string | undefined;
  readonly standing?: Standing | undefined;
  /** Words that the title must hold, in any case. */
  readonly words?: string | undefined;
}

/** The ranked projects, and how many stand where. */
export interface Backlog {
  readonly rows: readonly BacklogRow[];
  readonly totals: Readonly<Record<Standing, Figure>>;
}

/**
 * The backlog of a world: the open projects in order of rank, or those that left it, newest last. `names` is the world
 * that departments are called by; in a view as effective on a day, they may have been registered later.
 */
export function backlog(world: LedgerWorld, filter: BacklogFilter = {}, names: LedgerWorld = world): Backlog {
  const departments = new Map(
    names.states('programme').flatMap((one) => one.departments.map((each) => [each.departmentId, each] as const)),
  );
  const all = world.states('project');
  const rows: BacklogRow[] = all
    .filter(isOpen)
    .toSorted(byRank)
    .map((project, index) => row(project, index + 1, departments));
  for (const project of all) if (!isOpen(project)) rows.push(row(project, undefined, departments));
  return { rows: rows.filter((one) => matches(one, filter)), totals: totals(rows) };
}

function row(
  project: ProjectState,
  rank: number | undefined,
  departments: ReadonlyMap<string, Department>,
): BacklogRow {
  return { rank, project, department: departments.get(project.departmentId.value), standing: standingOf(project) };
}

function matches(candidate: BacklogRow, filter: BacklogFilter): boolean {
  const { project, department } = candidate;
  return (
    candidate.standing === (filter.standing ?? 'open') &&
    (filter.department === undefined || project.departmentId.value === filter.department) &&
    (filter.tier === undefined || department?.tier === filter.tier) &&
    (filter.aim === undefined || project.aimIds?.value.includes(filter.aim) === true) &&
    (filter.words === undefined || comparable(project.title.value).includes(comparable(filter.words)))
  );
}

const wording: Record<Standing, { readonly label: string; readonly formula: string; readonly doesNotTell: string }> = {
  open: {
    label: 'Projects in the backlog',
    formula: 'Projects proposed, less those stopped, closed or no longer listed by their publication',
    doesNotTell: 'It does not tell how large the projects are, or whether any of them was approved.',
  },
  stopped: {
    label: 'Projects stopped',
    formula: 'Projects with an entry that stops them',
    doesNotTell: 'It does not tell what had been spent before they were stopped.',
  },
  closed: {
    label: 'Projects closed',
    formula: 'Projects with an entry that closes them as complete',
    doesNotTell: 'It does not tell whether their benefits were realised.',
  },
  notListed: {
    label: 'Projects no longer listed',
    formula: 'Projects that a publication listed once and its next edition left out',
    doesNotTell: 'It does not tell why they were left out: they may be complete, stopped, merged, renamed or exempt.',
  },
};

function totals(rows: readonly BacklogRow[]): Record<Standing, Figure> {
  const counted = (standing: Standing): Figure =>
    countOf(
      { ...wording[standing], unit: 'projects' },
      rows.filter((one) => one.standing === standing),
      ({ project }) => standingTerm(project),
    );
  return {
    open: counted('open'),
    stopped: counted('stopped'),
    closed: counted('closed'),
    notListed: counted('notListed'),
  };
}
