import { Later } from '../../../design/Later.tsx';
import { part } from '../../../fetching/part.tsx';

const Grades = part(() => import('./GradesChart.tsx'), 'GradesChart');

type PropsOf<Shown extends (props: never) => unknown> = Parameters<Shown>[0];

/** Grades over time, fetched after the page. */
export function LazyGrades(props: PropsOf<typeof Grades>) {
  return (
    <Later>
      <Grades {...props} />
    </Later>
  );
}
