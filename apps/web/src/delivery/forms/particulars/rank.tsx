import { backlog, isOpen, RankProject } from '@minutebook/domain';
import type { DomainEntry, ProjectState } from '@minutebook/domain';
import { useWatch } from 'react-hook-form';

import { parseSearch } from '../../../address/read.ts';
import { ProjectLink } from '../../../clock/links.tsx';
import { formOf } from '../../../recording/form.ts';
import { useNow } from '../../../replay/index.ts';
import { PlaceField } from './PlaceField.tsx';
import { placeBelowAt } from './place-below.ts';
import { handleOf } from '../../backlog/row-address.ts';
import { readBacklogSearch } from '../../backlog/search.ts';
import { standingSentence } from '../../project/standing.tsx';
import type { AnyForm } from '../../../recording/form.ts';

interface Opened {
  readonly project: ProjectState;
  /** Where it is now, from 1; absent once it has left the backlog. */
  readonly rank: number | undefined;
  /** The other projects of the backlog, first place first. */
  readonly others: readonly ProjectState[];
  /** The position that it was moved to in the list, if it was. */
  readonly to: number | undefined;
  /** The address of the list that it was moved in, after its path; empty where it was in none. */
  readonly list: string;
}

/** For a project that left the backlog: it has no place to be moved from. */
function NoPlace({ project }: Opened) {
  return (
    <>
      <p className="govuk-body mb-reading">{standingSentence(project)}, so it has no place in the backlog.</p>
      <p className="govuk-body">
        <ProjectLink projectId={project.projectId}>See the project and why</ProjectLink>
      </p>
    </>
  );
}

/** Entries after which the same choice may be another place. */
const moving: ReadonlySet<DomainEntry['type']> = new Set([
  'ProjectProposed',
  'ProjectRanked',
  'ProjectStopped',
  'ProjectClosed',
  'EntryCorrected',
  'EntryWithdrawn',
]);

/** Which position it is now to stand below the project that was chosen. */
function PositionNow({ project: { projectId } }: Opened) {
  const { world } = useNow();
  const below = useWatch({ name: 'placeBelow' }) as string | null | undefined;
  const others = backlog(world).rows.filter((row) => row.rank !== undefined && row.project.projectId !== projectId);
  const above = others.findIndex((row) => row.project.projectId === below);
  const title = typeof below === 'string' ? world.state('project', below)?.title.value : undefined;
  if (title === undefined) return null;
  return (
    <p>
      {above < 0
        ? `“${title}”, below which you chose to place it, has left the backlog.`
        : `After “${title}”, as you chose, is position ${above + 2} now.`}
    </p>
  );
}

/** Moves a project up, down or to a position in the backlog, with the reason. */
export const form: AnyForm = formOf({
  schema: RankProject,
  subject: {
    what: 'project in the backlog',
    open: (world, { ids: { projectId = '' }, said }): Opened | undefined => {
      const project = world.state('project', projectId);
      if (project === undefined) return undefined;
      const { rows } = backlog(world);
      const rank = rows.find((row) => row.project.projectId === projectId)?.rank;
      if (rank === undefined && isOpen(project)) return undefined;
      const others = rows.map((row) => row.project).filter((other) => other !== project);
      return {
        project,
        rank,
        others,
        to: said['to'] === undefined ? undefined : Number(said['to']),
        list: said['list'] ?? '',
      };
    },
    ids: ({ project }) => ({ projectId: project.projectId }),
    next: ({ project: { projectId }, list }) => ({
      to: '/backlog',
      search: readBacklogSearch(parseSearch(list)),
      hash: handleOf(projectId),
    }),
  },
  title: ({ project, rank }) =>
    rank === undefined ? `“${project.title.value}” cannot be moved` : `Move “${project.title.value}”`,
  intro: ({ rank, others }) =>
    rank === undefined
      ? ''
      : `It is at position ${rank} of ${others.length + 1} in the backlog. The reason is kept with its new place, for everyone to see.`,
  submit: 'Move the project',
  why: 'Why does it belong there?',
  instead: (opened) => (opened.rank === undefined ? <NoPlace {...opened} /> : undefined),
  begin: ({ others, to }) => {
    const placeBelow = to === undefined ? undefined : placeBelowAt(others, to);
    return placeBelow === undefined ? {} : { placeBelow };
  },
  leansOn: ({ stream, type }) => stream.startsWith('project-') && moving.has(type),
  Now: PositionNow,
  Fields: ({ rank, others }) => <PlaceField rank={rank ?? 0} others={others} />,
});
