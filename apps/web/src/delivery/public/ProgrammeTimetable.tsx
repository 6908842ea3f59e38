import { firstToSee, timetable, timetableSentence } from '@minutebook/domain';
import type { Timetable } from '@minutebook/domain';
import type { Moment } from '@minutebook/ledger';
import { Link } from '@tanstack/react-router';

import { useReport } from '../../clock/stepping/use-report.ts';
import { withDays } from '../../design/days.ts';
import { PrintedDetails } from '../../design/PrintedDetails.tsx';
import { TimetableChart } from '../timetable/TimetableChart.tsx';

const most = 12;

const first = (report: Timetable, day: string) => firstToSee(report, day, most);
const sentenceAt = ({ world }: Moment, day: string) => timetableSentence(timetable(world, day));

/** How the timetable stands in a sentence; as a picture, what a reader of the whole programme needs first of it. */
export function FirstToSee() {
  const sentence = useReport(sentenceAt);
  return (
    <>
      <p className="govuk-body">
        {withDays(sentence)} <Link to="/backlog/timetable">The timetable of every project</Link>
      </p>
      <PrintedDetails summary="Those that are overdue, put off furthest or soon due, as a picture">
        <TimetableChart
          choose={first}
          measure={`The ${most} milestones of open projects that are overdue, put off furthest or due within 90 days; each against the day first planned.`}
        />
      </PrintedDetails>
    </>
  );
}
