import { standingOf } from '@minutebook/domain';
import type { ProjectState, Standing, Stated } from '@minutebook/domain';
import type { ComponentType } from 'react';

import { EntryLink } from '../../clock/links.tsx';
import { formatDay } from '../../design/days.ts';
import { Tag } from '../../design/Tag.tsx';
import type { TagColour } from '../../design/Tag.tsx';
import { standingWords } from '../public/stage-in-words.ts';

const colours: Record<Standing, TagColour> = { open: 'blue', stopped: 'red', closed: 'green', notListed: 'grey' };

const since: Record<Standing, string> = {
  open: 'It is in the backlog since',
  stopped: 'It was stopped on',
  closed: 'It was closed as complete on',
  notListed: 'Its publication no longer lists it since',
};

/** The entry that put a project where it stands. */
export function causeOf({ ended, listing, proposed }: ProjectState): Stated<unknown> {
  return ended ?? listing ?? proposed;
}

interface StandingProps {
  readonly project: ProjectState;
  /** Leads to the entry that says so, by its number. */
  readonly Entry?: ComponentType<{ readonly n: number }>;
}

/** Where a project stands as a word, with the day, the entry and the reason. */
export function StandingWithDay({ project, Entry = EntryLink }: StandingProps) {
  const { on, n, reason } = causeOf(project);
  const standing = standingOf(project);
  return (
    <>
      <Tag colour={colours[standing]}>{standingWords[standing]}</Tag>{' '}
      <span className="mb-secondary">
        {formatDay(on)}, <Entry n={n} />
      </span>
      {reason === undefined ? null : <div className="mb-secondary">Why: {reason}</div>}
    </>
  );
}

/** “It was stopped on 4 June 2026”, of a project that is not open. */
export function standingSentence(project: ProjectState): string {
  return `${since[standingOf(project)]} ${formatDay(causeOf(project).on)}`;
}
