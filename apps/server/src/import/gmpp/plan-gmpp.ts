import { newest } from '@minutebook/domain';
import type { LedgerWorld, ProjectState } from '@minutebook/domain';
import { refuse } from '@minutebook/tabular';
import type { Refused } from '@minutebook/tabular';

import { nameOf } from './planning/finding.ts';
import type { Finding } from './planning/finding.ts';
import { listedProjects, matchProjects } from './planning/match-projects.ts';
import type { Match, ShortMatch } from './planning/match-projects.ts';
import { planDepartments } from './planning/plan-departments.ts';
import type { PlannedDepartments } from './planning/plan-departments.ts';
import { planMilestones } from './planning/plan-milestones.ts';
import { planParticulars } from './planning/plan-particulars.ts';
import { planRating } from './planning/plan-rating.ts';
import { headOf, inOrder, planned } from './planning/planned-command.ts';
import type { Planned, PlannedCommand } from './planning/planned-command.ts';
import { series } from './reading/publication.ts';
import type { Publication } from './reading/publication.ts';
import { reportOn } from './reporting/report.ts';
import type { ImportReport } from './reporting/report.ts';

/** What an edition would record on a ledger as it is now. */
export interface GmppPlan {
  readonly kind: 'planned';
  /** To be sent in this order, each once; after an interruption, plan again and send what is left. */
  readonly commands: readonly PlannedCommand[];
  readonly report: ImportReport;
}

/**
 * What must be recorded so that the ledger says what the edition says; nothing when it does already. Refuses, in this
 * order: a ledger without a programme; an edition older than one already imported, which would change what was
 * effective later; and one that follows an import that was interrupted.
 */
export function planGmpp(publication: Publication, world: LedgerWorld): GmppPlan | Refused {
  const programme = world.states('programme')[0];
  if (programme === undefined) return refuse('This ledger holds no programme yet. Establish the programme first.');
  const newestDay = newestEditionDay(world);
  if (newestDay !== undefined && newestDay > publication.asAt) {
    return refuse(
      `The ledger already holds an edition as at ${newestDay}. One as at ${publication.asAt} would change what was effective later, so nothing is recorded.`,
    );
  }
  const matched = matchProjects(publication, world);
  const interrupted = unfinished(world, new Set(matched.matches.map(({ projectId }) => projectId)));
  if (interrupted !== undefined) {
    return refuse(
      `An earlier import was interrupted at “${interrupted.title.value}” (as at ${interrupted.proposed.on}). Import that edition again first.`,
    );
  }
  const departments = planDepartments(publication, programme);
  const { commands, findings } = inOrder(
    { commands: departments.commands, findings: [] },
    ...matched.matches.map((match) => planProject(publication, match, departments)),
    ...matched.gone.map((project) => delist(publication, project)),
  );
  const untold: Finding[] = [
    ...matched.perhapsGone.map((project): Finding => ({ ...nameOf(project), kind: 'perhapsGone' })),
    ...matched.ambiguous.map(({ title }): Finding => ({ projectId: '', title, kind: 'ambiguous' })),
    ...matched.byShortReference.map(sharedReference),
  ];
  return { kind: 'planned', commands, report: reportOn(publication, { commands, findings: [...findings, ...untold] }) };
}

function planProject(publication: Publication, match: Match, departments: PlannedDepartments): Planned {
  const { published, projectId, known } = match;
  const { title } = published;
  if (known?.ended !== undefined) {
    const { value, on } = known.ended;
    return { commands: [], findings: [{ projectId, title, kind: 'endedButListed', how: value.how, on }] };
  }
  const departmentId = departments.idOf(published.department);
  const departmentTitle = departments.titleOf;
  const subject = { publication, published, projectId, title, known, departmentId, departmentTitle };
  return inOrder(planParticulars(subject), planMilestones(subject), planRating(subject));
}

function delist(publication: Publication, project: ProjectState): Planned {
  const { projectId } = project;
  const command = planned(
    publication,
    { about: projectId, after: project.listing?.n ?? 0 },
    {
      type: 'DelistProject',
      projectId,
      publication: series,
      ...headOf(publication),
    },
  );
  return { commands: [command], findings: [{ ...nameOf(project), kind: 'gone' }] };
}

function sharedReference({ published, known }: ShortMatch): Finding {
  const reference = known.listing?.value.reference ?? '';
  return { projectId: '', title: published.title, kind: 'sameShortReference', known: known.title.value, reference };
}

/** The day of the newest edition that the ledger shows a trace of: who is listed, and days or particulars it changed. */
function newestEditionDay(world: LedgerWorld): string | undefined {
  const published = `As published in the ${series}`;
  const traces = listedProjects(world).flatMap((one) => {
    const changes = [one.title, one.purpose, one.departmentId, ...one.milestones.flatMap((each) => each.forecasts)];
    return [one.listing, ...changes.filter((change) => change?.reason?.startsWith(published) === true)];
  });
  return newest(traces.filter((trace) => trace !== undefined).map(({ n, on }) => ({ value: on, n, on })))?.value;
}

/** A project that an import proposed and never came to list, and that this edition does not carry on with. */
function unfinished(world: LedgerWorld, continued: ReadonlySet<string>): ProjectState | undefined {
  return world
    .states('project')
    .find((one) => one.projectId.startsWith('gmpp-') && one.listing === undefined && !continued.has(one.projectId));
}
