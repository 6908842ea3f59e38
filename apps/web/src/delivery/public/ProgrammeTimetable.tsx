import { firstToSee } from '@minutebook/domain';
import type { Timetable } from '@minutebook/domain';
import { Link } from '@tanstack/react-router';

import { TimetableChart } from '../timetable/TimetableChart.tsx';

const most = 12;

const first = (report: Timetable, day: string) => firstToSee(report, day, most);

/** What a reader of the whole programme needs first: milestones past their day, put off, or soon due. */
export function FirstToSee() {
  return (
    <>
      <TimetableChart
        choose={first}
        measure={`The ${most} milestones of open projects that are overdue, put off furthest or due within 90 days; each against the day first planned.`}
      />
      <p className="govuk-body">
        <Link to="/backlog/timetable">The timetable of every project</Link>
      </p>
    </>
  );
}
