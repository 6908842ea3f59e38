import { Page } from '../../shell/Page.tsx';
import { BacklogTabs } from '../backlog/BacklogTabs.tsx';
import { TimetableChart } from './TimetableChart.tsx';

/** The milestones of all open projects, a line for each project. */
export function TimetablePage() {
  return (
    <Page title="Timetable" intro="Whether projects keep to the days they were first planned for.">
      <BacklogTabs />
      <TimetableChart
        byProject
        measure="Milestones of open projects, each against the day first planned. Projects only known from a publication are left out."
      />
    </Page>
  );
}
