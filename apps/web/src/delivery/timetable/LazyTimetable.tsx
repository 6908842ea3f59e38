import type { ComponentProps } from 'react';

import { part } from '../../fetching/part.tsx';
import { Later } from '../../design/Later.tsx';
import type { TimetableChart } from './TimetableChart.tsx';

/** Charts are fetched once a page that shows one is there, so that the page's words do not wait for them. */
const Fetched = part(() => import('./TimetableChart.tsx'), 'TimetableChart');

/** Milestones on an axis of days, fetched after the page. */
export function LazyTimetable(props: ComponentProps<typeof TimetableChart>) {
  return (
    <Later>
      <Fetched {...props} />
    </Later>
  );
}
