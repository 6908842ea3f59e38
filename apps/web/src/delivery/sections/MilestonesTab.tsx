import type { ProjectState } from '@minutebook/domain';

import { Block } from '../../design/Block.tsx';
import { LazyTimetable } from '../timetable/LazyTimetable.tsx';
import { Dependencies } from './Dependencies.tsx';
import { Milestones } from './Milestones.tsx';

/** When a project reaches what, and what it depends on. */
export function MilestonesTab({ project }: { readonly project: ProjectState }) {
  return (
    <>
      <Block heading="Is there a firm timetable?">
        <LazyTimetable
          projectId={project.projectId}
          measure={`Milestones of ${project.title.value}, each against the day first planned.`}
        />
      </Block>
      <Milestones project={project} />
      <Dependencies project={project} />
    </>
  );
}
