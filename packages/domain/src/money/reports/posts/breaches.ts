import type { Breach } from '../../../reports/checks/breach.ts';
import type { LedgerWorld } from '../../../world.ts';
import { termOf } from '../../agreement/term.ts';
import { posts } from '../../read.ts';
import { pastNotice } from '../agreements-ending.ts';

/** What was asked of a post for a project that had ended by then. */
export function endedProjectsAsk(world: LedgerWorld): readonly Breach[] {
  return posts(world).flatMap(({ title, asks }) =>
    asks.flatMap(({ on, n, value: { projectId } }): readonly Breach[] => {
      const project = world.state('project', projectId);
      if (project?.ended === undefined || on <= project.ended.on) return [];
      const sentence = `Time of “${title}” was asked for by “${project.title.value}” after it had ended on ${project.ended.on}.`;
      const entries = [n, project.ended.n].toSorted((a, b) => a - b);
      return [{ rule: 'ProjectHasEnded', sentence, entries, projectId }];
    }),
  );
}

/** Agreements that on the day are past their notice day, with nothing chosen to follow; none where no day is given. */
export function noticePassed(world: LedgerWorld, on?: string): readonly Breach[] {
  if (on === undefined) return [];
  return pastNotice(world, on).map((one) => {
    const { n, value } = termOf(one);
    const sentence = `“${one.title}” is past its notice day, ${value.noticeDay ?? ''}, and nothing was chosen to follow it on ${value.lastDay}.`;
    return { rule: 'AgreementIsPastItsNotice', sentence, entries: [n] };
  });
}
