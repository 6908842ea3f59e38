import {
  backlog,
  latestRating,
  originWords,
  ratingWords,
  reportedByWords,
  stageOf,
  standingOf,
  withheldWords,
} from '@minutebook/domain';
import type { LedgerWorld, ProjectState, Rating, Standing, Stated } from '@minutebook/domain';
import type { Moment } from '@minutebook/ledger';

import { putAtWords } from '../backlog/rank-words.ts';
import { stageInWords } from './stage-in-words.ts';
import { departmentTitle } from './department-title.ts';

/** One thing that is known of a project, in words. */
export interface Particular {
  readonly label: string;
  readonly words: string;
  /** Number of the entry that states it; absent when none does. */
  readonly n?: number | undefined;
  readonly reason?: string | undefined;
  /** Whether entries about others change it too, as they do a place among others. */
  readonly amongOthers?: true;
}

/** What the rating of a project is called: of one that is not open, it is history. */
export const ratingLabels: Record<Standing, string> = {
  open: 'Delivery confidence',
  stopped: 'Last rating before it was stopped',
  closed: 'Last rating before it was closed',
  notListed: 'Last rating before it was no longer listed',
};

/** A rating in words, with who gave it. */
export function ratingInWords(rating: Rating | undefined): string {
  if (rating === undefined) return 'Never rated';
  if (rating.kind === 'withheld') return `Withheld: ${withheldWords[rating.because].toLowerCase()}`;
  const { scale, rating: colour } = rating.confidence;
  const points = scale === 'fivePoint' ? 'five' : 'three';
  return `${ratingWords[colour]} on the ${points}-point scale, by ${reportedByWords[rating.reportedBy]}`;
}

/** Everything on the summary of a project, in the order it is shown; empty when the moment does not hold it. */
export function particulars(
  projectId: string,
  { world, names }: Pick<Moment, 'world' | 'names'>,
): readonly Particular[] {
  const project = world.state('project', projectId);
  if (project === undefined) return [];
  const rating = latestRating(project);
  return [
    { label: 'Title', words: project.title.value, n: project.title.n },
    { label: 'Purpose', words: project.purpose?.value ?? 'Not stated', n: project.purpose?.n },
    { label: 'Department', words: departmentTitle(project.departmentId.value, names), n: project.departmentId.n },
    { label: 'Service area', words: project.serviceArea?.value ?? 'Not stated', n: project.serviceArea?.n },
    {
      label: 'Where it comes from',
      words: project.origin === undefined ? 'Not stated' : originWords[project.origin],
      n: project.proposed.n,
    },
    { label: 'Aims it serves', words: aimTitles(project, names), n: project.aimIds?.n },
    { label: 'Sponsor', words: project.sponsor?.value ?? 'Nobody is named', n: project.sponsor?.n },
    { label: ratingLabels.open, words: ratingInWords(rating?.value), n: rating?.n, reason: rating?.reason },
    rank(project, world),
    stage(project),
  ];
}

function rank(project: ProjectState, world: LedgerWorld): Particular {
  const place = backlog(world).rows.find((row) => row.project.projectId === project.projectId)?.rank;
  const { ranking } = project;
  if (place === undefined) return { label: 'Rank', words: 'None: it is not in the backlog' };
  if (ranking === undefined) {
    return { label: 'Rank', words: `${place}, in the order it came: nobody has ranked it`, amongOthers: true };
  }
  const words = place === ranking.value.position ? String(place) : `${place}. ${putAtWords(ranking, place)}`;
  return { label: 'Rank', words, n: ranking.n, reason: ranking.reason, amongOthers: true };
}

function stage(project: ProjectState): Particular {
  const { n, reason } = stageCause(project);
  const delivered = project.ended?.value.delivered;
  const words = stageInWords(project);
  const leaves = delivered === undefined ? '' : `. It leaves behind: ${delivered}`;
  return { label: 'Stage', words: `${words}${leaves}`, n, reason };
}

/** The entry that put a project at its stage. */
function stageCause(project: ProjectState): Stated<unknown> {
  const { ended, paused, started, listing, proposed, submissions } = project;
  if (ended !== undefined) return ended;
  if (standingOf(project) === 'notListed') return listing ?? proposed;
  if (stageOf(project) === 'held') return lastEndOfAnApproval(project) ?? proposed;
  return paused ?? started ?? submissions[0] ?? listing ?? proposed;
}

/** Of what can end an approval, the entry recorded last. */
function lastEndOfAnApproval({ decisions, withdrawnVersions }: ProjectState): Stated<unknown> | undefined {
  const ends = [...decisions.flatMap((one) => [one.recorded, one.calledIn ?? one.recorded]), ...withdrawnVersions];
  return ends.toSorted((a, b) => a.n - b.n).at(-1);
}

function aimTitles(project: ProjectState, names: LedgerWorld): string {
  const ids = project.aimIds?.value ?? [];
  if (ids.length === 0) return 'None stated';
  const known = names.states('programme').flatMap((programme) => programme.aims);
  return ids.map((aimId) => known.find((aim) => aim.aimId === aimId)?.title ?? aimId).join('; ');
}
