import { part } from '../fetching/part.tsx';
import { Later } from '../design/Later.tsx';

/** Fetched once the page is there, so that the first visit does not wait for a chart. */
const Fetched = part(() => import('../delivery/public/ProgrammeTimetable.tsx'), 'FirstToSee');

/** The milestones that a reader of the whole programme needs first. */
export function OverviewTimetable() {
  return (
    <Later inSight>
      <Fetched />
    </Later>
  );
}
